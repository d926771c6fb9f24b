package shuping.report.similarity;

import java.text.Normalizer;

/**
 * What a character counts as when texts are compared: width, case and compatibility forms do not matter; spaces,
 * punctuation, marks and invisible characters do not count at all.
 */
final class Signs {

    /** Does not count. */
    static final char NONE = 0;
    /** A number, whatever its digits: 三会一课 and 3会1课, 十八大 and 108大, last year's figure and this year's. */
    static final char NUMBER = '0';

    private static final String NUMERALS = "〇零一二三四五六七八九十";
    /** Document mills put U+0420 in the place of line ends. */
    private static final char MILL_LINE_END = 'Р';
    private static final char[] OF = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < OF.length; c++) {
            OF[c] = fold((char) c);
        }
    }

    private Signs() {}

    /** @return {@link #NONE} for halves of surrogate pairs, too: those who read pairs see to them */
    static char of(char c) {
        return OF[c];
    }

    /** Goes on with a number that has begun: 四百二十, 1.2万. */
    static boolean multiplies(char sign) {
        return sign == '百' || sign == '千' || sign == '万' || sign == '亿';
    }

    /** Ends a sentence or a part of one: numbers on its two sides are two numbers. */
    static boolean stop(char c) {
        return "。；;，、：:！!？?（）()\n".indexOf(c) >= 0;
    }

    private static char fold(char c) {
        if (Character.isSurrogate(c) || c == MILL_LINE_END) {
            return NONE;
        }
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).chars()
                .filter(it -> Character.isLetterOrDigit(it) || NUMERALS.indexOf(it) >= 0)
                .mapToObj(it -> number(it) ? NUMBER : (char) Character.toLowerCase(it))
                .findFirst()
                .orElse(NONE);
    }

    private static boolean number(int c) {
        return Character.isDigit(c) || NUMERALS.indexOf(c) >= 0;
    }
}
