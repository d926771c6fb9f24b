package shuping.report.structure;

/** Numbers as headings and lists write them: 一 to 九十九, and digits of both widths. */
final class Numeral {

    private static final String DIGITS = "一二三四五六七八九";

    private Numeral() {}

    static boolean is(char c) {
        return c == '十' || DIGITS.indexOf(c) >= 0;
    }

    /** Where the run of numerals or digits at i ends; runs longer than a number of two digits end at i. */
    static int end(CharSequence text, int i) {
        int j = i;
        boolean digits = i < text.length() && Glyphs.digit(text.charAt(i));
        while (j < text.length() && j - i < 4 && (digits ? Glyphs.digit(text.charAt(j)) : is(text.charAt(j)))) {
            j++;
        }
        return j - i > 3 || digits && j - i > 2 ? i : j;
    }

    /** The value of the numeral text[from, to), or 0 if it is none. */
    static int value(CharSequence text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Glyphs.digit(c)) {
                value = value * 10 + (c & 0xf);
            } else if (c == '十') {
                value = value == 0 ? 10 : value * 10;
            } else if (i > from && text.charAt(i - 1) != '十') {
                return 0;
            } else {
                value += DIGITS.indexOf(c) + 1;
            }
        }
        return value;
    }
}
