package shuping.report.comparison;

import java.util.Arrays;

/** How alike two passages are, by the pairs of neighbouring characters they share. */
final class Likeness {

    private final int[] pairs;

    private Likeness(int[] pairs) {
        this.pairs = pairs;
    }

    static Likeness of(String text) {
        var pairs = new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return new Likeness(pairs);
    }

    /** From 0, nothing in common, to 1. */
    double to(Likeness other) {
        int shared = 0;
        for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
            int order = Integer.compare(pairs[i], other.pairs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = pairs.length + other.pairs.length;
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
