package shuping.report.structure;

/** Reads a heading that a hard wrap broke in two. */
final class WrappedHeading {

    /** A line this long may have been broken, and what was broken off is this short. */
    private static final int MEASURE = 12;

    private static final String JOINS_ON = "及和与、以或的等";
    private static final String LEAVES_OPEN = "中的和及与、上在面存";

    private WrappedHeading() {}

    /** May the next line go on with a heading that seems complete? */
    static boolean goesOn(String text, int end, int limit) {
        int next = Glyphs.skipSpace(text, end, limit);
        return next > end && next < limit && JOINS_ON.indexOf(text.charAt(next)) >= 0;
    }

    /**
     * The heading text[from, end) together with the line after it; not found if they make none.
     *
     * @param numberAtLimit a number of the text begins at the limit
     */
    static HeadingWords.Match read(String text, int from, int end, int limit, boolean numberAtLimit) {
        int lineEnd = Glyphs.skipBlanks(text, end, limit);
        if (end == from || lineEnd >= limit || text.charAt(lineEnd) != '\n') {
            return HeadingWords.Match.NONE;
        }
        int next = Glyphs.skipBlanks(text, lineEnd + 1, limit);
        int nextEnd = next;
        while (nextEnd < limit && !stops(text, nextEnd)) {
            nextEnd++;
        }
        boolean bounded = nextEnd < limit || limit == text.length() || numberAtLimit;
        if (nextEnd == next || !bounded || !Glyphs.han(text.charAt(next))) {
            return HeadingWords.Match.NONE;
        }
        String joined = text.substring(from, end) + text.substring(next, nextEnd);
        var match = HeadingWords.prefix(joined, 0, joined.length());
        if (!match.found() || match.end() < joined.length()) {
            match = ownWords(text, from, end, next, nextEnd) ? HeadingLine.whole(joined) : HeadingWords.Match.NONE;
        }
        return match.found() ? new HeadingWords.Match(match.kind(), nextEnd, match.planToo()) : match;
    }

    private static boolean ownWords(String text, int from, int end, int next, int nextEnd) {
        if (end - from < MEASURE || nextEnd - next > MEASURE) {
            return false;
        }
        boolean heading = HeadingWords.prefix(text, next, nextEnd).end() == nextEnd;
        return !heading || LEAVES_OPEN.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean stops(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || Glyphs.blank(c) || Glyphs.colon(c) || Glyphs.endsAt(text, i);
    }
}
