package shuping.report.structure;

import java.util.regex.Pattern;

/** A paragraph behind the last numbered item that speaks of all of them: 当然，这些都与…有关。 It belongs to none. */
final class Remark {

    private static final String FIRST = "当总综以上这对";
    private static final Pattern WORDS = Pattern.compile("当然[，,]|总之[，,]|总的来[看说][，,]|综上|(?:以上|上述|这些)[^，。；\\n]{0,8}(?:问题|不足|成绩|工作|都)|对此[，,]");

    private Remark() {}

    /** Does one begin here? */
    static boolean opens(String text, int at, int to) {
        return at < to && FIRST.indexOf(text.charAt(at)) >= 0 && WORDS.matcher(text).region(at, to).lookingAt();
    }

    /** Where the item text[from, to) ends. */
    static int before(String text, int from, int to) {
        for (int line = Glyphs.lineEnd(text, from, to); line < to; line = Glyphs.lineEnd(text, line + 1, to)) {
            int start = Glyphs.skipSpace(text, line, to);
            int last = Glyphs.trimEnd(text, from, line);
            if (last > from && Glyphs.endsAt(text, last - 1) && opens(text, start, to)) {
                return last;
            }
        }
        return to;
    }
}
