package shuping.report.comparison;

import org.springframework.lang.Nullable;

/**
 * A passage of one text looked for in another.
 *
 * @param start where it now begins; null where nothing of it is left
 * @param end where it now ends, exclusive
 * @param changed whether its words are no longer what they were
 */
public record Anchor(@Nullable Integer start, @Nullable Integer end, boolean changed) {

    private static final Anchor GONE = new Anchor(null, null, true);

    /**
     * Where it went as the two texts are aligned; else where the same words stand nearest; else, if half of it is left,
     * what became of it.
     */
    public static Anchor move(Alignment alignment, String after, int start, int end, String quote) {
        int kept = 0;
        int first = -1;
        int last = -1;
        for (var run : alignment.kept()) {
            int from = Math.max(start, run.before());
            int to = Math.min(end, run.before() + run.length());
            if (from < to) {
                kept += to - from;
                first = first < 0 ? run.after() + from - run.before() : first;
                last = run.after() + to - run.before();
            }
        }
        if (first >= 0 && after.substring(first, last).equals(quote)) {
            return new Anchor(first, last, false);
        }
        int same = nearest(after, quote, first < 0 ? start : first);
        if (same >= 0) {
            return new Anchor(same, same + quote.length(), false);
        }
        return kept * 2 >= end - start && last - first <= 2 * (end - start) ? new Anchor(first, last, true) : GONE;
    }

    private static int nearest(String text, String words, int place) {
        int before = text.lastIndexOf(words, place);
        int behind = text.indexOf(words, place);
        return before >= 0 && (behind < 0 || place - before <= behind - place) ? before : behind;
    }
}
