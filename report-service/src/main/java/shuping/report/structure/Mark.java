package shuping.report.structure;

/**
 * A number in the text that may begin a heading or an item.
 *
 * @param number its value; {@link #LAST} for 最后, 0 for a bullet
 * @param end where the text after it begins
 * @param before what stands before it
 */
record Mark(Numbering numbering, int number, int start, int end, Before before) {

    static final int LAST = 999;

    /** What stands before a mark, from the surest place for a beginning to the least sure. */
    enum Before {
        /** A new line after a finished one. */
        LINE,
        /** A new line in the middle of a sentence. */
        WRAP,
        /** The end of a sentence. */
        SENTENCE,
        /** A space. */
        SPACE,
        /** A colon. */
        COLON,
        /** A comma or a closing bracket. */
        CLAUSE,
        /** Anything else. */
        WORD;

        /** What stands before the place i. */
        static Before of(CharSequence text, int i) {
            int j = i - 1;
            while (j >= 0 && (Glyphs.blank(text.charAt(j)) || text.charAt(j) == '*' || text.charAt(j) == '#')) {
                j--;
            }
            if (j < 0) {
                return LINE;
            }
            char c = text.charAt(j);
            if (c == '\n') {
                int end = Glyphs.trimEnd(text, Math.max(0, j - 200), j);
                return end == 0 || Glyphs.endsAt(text, end - 1) || Glyphs.closes(text.charAt(end - 1))
                                || Glyphs.colon(text.charAt(end - 1))
                        ? LINE
                        : WRAP;
            }
            if (Glyphs.endsAt(text, j) || Glyphs.closes(c) && j > 0 && Glyphs.endsAt(text, j - 1)) {
                return SENTENCE;
            }
            if (Glyphs.colon(c)) {
                return COLON;
            }
            if (j < i - 1) {
                return SPACE;
            }
            return Glyphs.separates(c) || Glyphs.closes(c) ? CLAUSE : WORD;
        }
    }

    boolean opensLine() {
        return before == Before.LINE || before == Before.WRAP;
    }

    /** Stands where a new statement may begin. */
    boolean opensStatement() {
        return before.compareTo(Before.COLON) <= 0;
    }
}
