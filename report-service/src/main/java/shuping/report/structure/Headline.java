package shuping.report.structure;

/** Finds a heading's words in a section, however they are spaced and broken there. */
public final class Headline {

    private Headline() {}

    /** Where the first of these words end in text[from, to), or -1. */
    static int end(String text, int from, int to, String words) {
        String sought = words.replaceAll("\\s", "");
        var joined = new StringBuilder(to - from);
        var places = new int[to - from];
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i)) && Character.getType(text.charAt(i)) != Character.FORMAT) {
                places[joined.length()] = i;
                joined.append(text.charAt(i));
            }
        }
        int at = sought.isEmpty() ? -1 : joined.indexOf(sought);
        return at < 0 ? -1 : places[at + sought.length() - 1] + 1;
    }

    /** Whether the words stand there. */
    public static boolean stands(String text, int from, int to, String words) {
        return end(text, from, to, words) >= 0;
    }
}
