package shuping.report.structure;

/** A passage of the clean text, from its first to its last counting character. */
record Excerpt(int start, int end) {

    /** Without blanks at both ends and without the punctuation that closes it. */
    static Excerpt of(String text, int from, int to) {
        int start = from;
        while (start < to && opening(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && closing(text, end - 1)) {
            end--;
        }
        return new Excerpt(start, end);
    }

    boolean isEmpty() {
        return start >= end;
    }

    /** The passage in one line: broken lines are joined, the rows of a table with a blank between them. */
    String in(String text) {
        int lineEnd = Glyphs.lineEnd(text, start, end);
        if (lineEnd == end) {
            return text.substring(start, end);
        }
        var joined = new StringBuilder(end - start);
        boolean rowBefore = false;
        for (int from = start; from < end; lineEnd = Glyphs.lineEnd(text, from, end)) {
            int to = Math.max(from, Glyphs.trimEnd(text, from, lineEnd));
            boolean row = row(text, from, to);
            if (from > start && (row || rowBefore)) {
                joined.append(' ');
            }
            joined.append(text, from, to);
            rowBefore = row;
            from = Glyphs.skipSpace(text, lineEnd, end);
        }
        return joined.toString();
    }

    /** The cells of a row have tabs between them. */
    private static boolean row(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }

    private static boolean opening(char c) {
        return Glyphs.blank(c) || c == '\n' || Glyphs.separates(c) || c == '。' || c == '；' || c == ';' || c == '—';
    }

    private static boolean closing(String text, int i) {
        char c = text.charAt(i);
        return Glyphs.blank(c) || c == '\n' || Glyphs.ends(c) || Glyphs.separates(c) || c == '.' || c == '*' && star(text, i)
                || c == '#';
    }

    /** Markdown's closing stars, not a blank. */
    private static boolean star(String text, int i) {
        return i > 0 && text.charAt(i - 1) == '*' || i + 1 < text.length() && text.charAt(i + 1) == '*';
    }
}
