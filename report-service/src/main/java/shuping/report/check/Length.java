package shuping.report.check;

/**
 * 字数 as the status bar of Word and WPS shows it: every Chinese character and full-width mark is one, and so is every
 * run of Latin letters, digits and half-width marks between blanks.
 */
final class Length {

    private static final byte WIDE = 1;
    private static final byte BLANK = 2;
    private static final byte[] KINDS = kinds();

    private Length() {}

    static int of(String text) {
        return of(text, 0, text.length());
    }

    static int of(String text, int from, int to) {
        int count = 0;
        boolean word = false;
        for (int i = from; i < to; i++) {
            byte kind = KINDS[text.charAt(i)];
            count += kind == WIDE || kind == 0 && !word ? 1 : 0;
            word = kind == 0;
        }
        return count;
    }

    private static byte[] kinds() {
        var kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = blank((char) c) ? BLANK : wide((char) c) ? WIDE : 0;
        }
        return kinds;
    }

    /** Chinese characters, their punctuation, what lies beyond the basic plane, and the marks that Chinese and Latin share. */
    private static boolean wide(char c) {
        return c >= '\u2e80' && c < '\udc00' || c >= '\uf900' || c >= '\u2010' && c <= '\u2027';
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || Character.isLowSurrogate(c)
                || c >= '\u200b' && c <= '\u200f' || c >= '\u202a' && c <= '\u202e' || c >= '\u2060' && c <= '\u206f'
                || c == '\ufeff';
    }
}
