package shuping.report.comparison;

/** Which of a row of places are in order, as many as possible: the others have moved. */
final class Order {

    private Order() {}

    /** @param places all different */
    static boolean[] kept(int[] places) {
        var previous = new int[places.length];
        var ends = new int[places.length];
        int length = 0;
        for (int i = 0; i < places.length; i++) {
            int at = firstNotBelow(places, ends, length, places[i]);
            previous[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        var kept = new boolean[places.length];
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        return kept;
    }

    private static int firstNotBelow(int[] places, int[] ends, int length, int place) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[ends[middle]] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
