package shuping.report.structure;

import java.util.List;

/** How far the words of a heading may reach, and what stands behind them. */
record HeadingBounds(String text, List<Mark> marks) {

    static final int LONGEST = 45;

    /** How far a heading that begins here may reach: to the next mark at the farthest. */
    int limit(int from, int nextMark) {
        int limit = Math.min(text.length(), from + LONGEST);
        if (nextMark < marks.size()) {
            limit = Math.min(limit, Math.max(from, marks.get(nextMark).start()));
        }
        return limit;
    }

    boolean limitIsMark(int limit, int index) {
        return index + 1 < marks.size() && marks.get(index + 1).start() == limit;
    }

    int chunkEnd(int from, int limit) {
        int i = from;
        while (i < limit && text.charAt(i) != '\n' && !Glyphs.endsAt(text, i) && !Glyphs.colon(text.charAt(i))) {
            i++;
        }
        while (i > from && (Glyphs.blank(text.charAt(i - 1)) || text.charAt(i - 1) == '*' || text.charAt(i - 1) == '#')) {
            i--;
        }
        return i;
    }

    /** Does nothing follow on the line? */
    boolean alone(int end) {
        int i = Glyphs.skipBlanks(text, end, text.length());
        return i == text.length() || text.charAt(i) == '\n';
    }

    boolean endsLineOrSentence(int end) {
        return end == text.length() || text.charAt(end) == '\n' || Glyphs.endsAt(text, end)
                || Glyphs.colon(text.charAt(end)) || alone(end);
    }

    boolean lineEndsAfter(int end, int index) {
        int i = afterHeading(end);
        return i == text.length() || text.charAt(i) == '\n' || limitIsMark(i, index)
                || end < text.length() && Glyphs.colon(text.charAt(end));
    }

    int afterHeading(int end) {
        int i = end;
        while (i < text.length() && (Glyphs.blank(text.charAt(i)) || Glyphs.endsAt(text, i)
                || Glyphs.separates(text.charAt(i)) || "*#】".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    int markup(int from) {
        int i = from;
        while (i < text.length() && i - from < 20
                && (Glyphs.blank(text.charAt(i)) || "#*>【".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
