package shuping.report.structure;

/** Finds a heading's words in a section, however they are spaced and broken there. */
public final class Headline {

    private Headline() {}

    /** Where the first of these words end in text[from, to), or -1. */
    static int end(String text, int from, int to, String words) {
        var joined = new StringBuilder(to - from);
        var places = new int[to - from];
        for (int i = from; i < to; i++) {
            if (seen(text.charAt(i))) {
                places[joined.length()] = i;
                joined.append(text.charAt(i));
            }
        }
        var sought = words.chars().filter(c -> seen((char) c)).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int at = sought.isEmpty() ? -1 : joined.indexOf(sought);
        return at < 0 ? -1 : places[at + sought.length() - 1] + 1;
    }

    /**
     * Whether the words stand there, with or without the watermarks that break them up.
     *
     * @param uploaded the text as uploaded, in which the places are
     */
    public static boolean stands(String uploaded, int from, int to, String words) {
        if (end(uploaded, from, to, words) >= 0) {
            return true;
        }
        var clean = CleanText.of(uploaded);
        return end(clean.text(), clean.at(from), clean.at(to), words) >= 0;
    }

    /** Nobody sees how wide a blank is, or a mark that only formats. */
    private static boolean seen(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }
}
