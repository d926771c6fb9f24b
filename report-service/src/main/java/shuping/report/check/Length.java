package shuping.report.check;

/**
 * 字数 as the status bar of Word and WPS shows it: every Chinese character and full-width mark is one, and so is every
 * run of Latin letters, digits and half-width marks between blanks.
 */
public final class Length {

    private Length() {}

    public static int of(String text) {
        return of(text, 0, text.length());
    }

    public static int of(String text, int from, int to) {
        int count = 0;
        boolean word = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (wide(c) || Character.isHighSurrogate(c)) {
                count++;
                word = false;
            } else if (blank(c) || Character.isLowSurrogate(c)) {
                word = false;
            } else if (!word) {
                count++;
                word = true;
            }
        }
        return count;
    }

    /** Chinese characters, their punctuation, and the quotation marks and dashes that Chinese text shares with Latin. */
    private static boolean wide(char c) {
        return c != '\u3000' && c >= '\u2e80' && c < '\ud800' || c >= '\uf900' && c <= '\uffef' && c != '\ufeff'
                || c >= '\u2010' && c <= '\u2027';
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00a0' || c == '\ufeff' || c >= '\u2000' && c <= '\u200f'
                || c >= '\u2028' && c <= '\u202f' || c == '\u0085' || c >= '\u2060' && c <= '\u206f';
    }
}
