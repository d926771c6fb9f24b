package shuping.report.structure;

import java.util.List;

/** The marks of a text by place. */
record MarkIndex(List<Mark> marks) {

    List<Mark> between(int from, int to) {
        return marks.subList(firstAt(from), firstAt(to));
    }

    private int firstAt(int place) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
