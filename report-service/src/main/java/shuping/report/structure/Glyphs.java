package shuping.report.structure;

/** What single characters do in Chinese running text; both widths count alike. */
final class Glyphs {

    /** Asked of every character more than once. */
    private static final boolean[] ENDS = new boolean[Character.MAX_VALUE + 1];

    static {
        "。；;！!？?…．".chars().forEach(c -> ENDS[c] = true);
    }

    private Glyphs() {}

    /** Space of any width, not a line break. */
    static boolean blank(char c) {
        return c == ' ' || c == '\u3000' || c == '\t' || c == '\u00a0' || c >= '\u2000' && c <= '\u200a';
    }

    /** Zero-width characters, direction marks, soft hyphens, NUL: nobody sees them, and they hide copied text. */
    static boolean invisible(char c) {
        if (c < '\u00ad' || c > '\u206f') {
            return c == 0 || c == '\ufeff';
        }
        return c >= '\u200b' && c <= '\u200f' || c >= '\u202a' && c <= '\u202e' || c >= '\u2060' || c == '\u00ad'
                || c == '\u061c' || c == '\u180e';
    }

    static boolean han(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇';
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Ends a sentence, or a member of a list as long as a sentence. */
    static boolean ends(char c) {
        return ENDS[c];
    }

    /** Separates inside a sentence. */
    static boolean separates(char c) {
        return comma(c) || c == '、' || colon(c);
    }

    static boolean comma(char c) {
        return c == '，' || c == ',';
    }

    static boolean colon(char c) {
        return c == '：' || c == ':';
    }

    static boolean semicolon(char c) {
        return c == '；' || c == ';';
    }

    /** A closing quotation mark or bracket. */
    static boolean closes(char c) {
        return c == '”' || c == '’' || c == '》' || c == '）' || c == ')' || c == '】' || c == '」' || c == '』'
                || c == '〞' || c == '〉' || c == '］';
    }

    /** The mark that closes what c opens, or 0. */
    static char closerOf(char c) {
        return switch (c) {
            case '“' -> '”';
            case '‘' -> '’';
            case '《' -> '》';
            case '（' -> '）';
            case '(' -> ')';
            case '【' -> '】';
            case '「' -> '」';
            default -> 0;
        };
    }

    /** Is the full stop at i the end of a sentence, written with a dot (…工作.下一步)? */
    static boolean dotStop(CharSequence text, int i) {
        return text.charAt(i) == '.'
                && i > 0
                && (han(text.charAt(i - 1)) || closes(text.charAt(i - 1)))
                && (i + 1 == text.length() || !digit(text.charAt(i + 1)) && !latin(text.charAt(i + 1)));
    }

    /** Does a sentence end with the character at i? */
    static boolean endsAt(CharSequence text, int i) {
        char c = text.charAt(i);
        return c == '.' ? dotStop(text, i) : ends(c);
    }

    static int skipBlanks(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Skips blanks and line breaks. */
    static int skipSpace(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && (blank(text.charAt(i)) || text.charAt(i) == '\n')) {
            i++;
        }
        return i;
    }

    /** Where the line at from ends, or to. */
    static int lineEnd(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != '\n') {
            i++;
        }
        return i;
    }

    /** The end of text[from, to) without blanks and line breaks at its end. */
    static int trimEnd(CharSequence text, int from, int to) {
        int i = to;
        while (i > from && (blank(text.charAt(i - 1)) || text.charAt(i - 1) == '\n')) {
            i--;
        }
        return i;
    }
}
