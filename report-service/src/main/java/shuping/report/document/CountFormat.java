package shuping.report.document;

/** Writes a count the way Word's number formats do. */
final class CountFormat {

    private static final String HAN = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private CountFormat() {}

    static String write(String format, int count) {
        return switch (format) {
            case "none" -> "";
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> han(count);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital" -> digits(count, HAN);
            case "chineseLegalSimplified", "ideographLegalTraditional" -> legal(count);
            case "ideographTraditional" -> cycle(STEMS, count);
            case "ideographZodiac" -> cycle(BRANCHES, count);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                    count >= 1 && count <= 20 ? String.valueOf((char) ('①' + count - 1)) : String.valueOf(count);
            case "decimalEnclosedParen" -> "(" + count + ")";
            case "decimalEnclosedFullstop" -> count + ".";
            case "ideographEnclosedCircle" -> count >= 1 && count <= 10
                    ? String.valueOf((char) ('㊀' + count - 1)) : han(count);
            case "decimalFullWidth", "decimalFullWidth2" -> wide(count);
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            case "upperLetter" -> letters(count).toUpperCase(java.util.Locale.ROOT);
            case "lowerLetter" -> letters(count);
            case "upperRoman" -> roman(count).toUpperCase(java.util.Locale.ROOT);
            case "lowerRoman" -> roman(count);
            default -> String.valueOf(count);
        };
    }

    /** 一 … 十 十一 … 九十九; beyond, as digits are read (一百零一). */
    static String han(int count) {
        if (count < 0 || count > 9999) {
            return String.valueOf(count);
        }
        if (count < 10) {
            return HAN.substring(count, count + 1);
        }
        if (count < 20) {
            return "十" + (count == 10 ? "" : han(count - 10));
        }
        return places(count, HAN, "零", "千百十");
    }

    private static String legal(int count) {
        return count < 0 || count > 9999 ? String.valueOf(count) : places(count, LEGAL, "零", "仟佰拾");
    }

    private static String places(int count, String digits, String zero, String units) {
        var written = new StringBuilder();
        boolean gap = false;
        for (int unit = 1000, i = 0; unit >= 1; unit /= 10, i++) {
            int digit = count / unit % 10;
            if (digit == 0) {
                gap = !written.isEmpty();
                continue;
            }
            written.append(gap ? zero : "").append(digits.charAt(digit)).append(unit > 1 ? units.substring(i, i + 1) : "");
            gap = false;
        }
        return written.isEmpty() ? zero : written.toString();
    }

    private static String digits(int count, String digits) {
        var written = new StringBuilder();
        for (char c : String.valueOf(count).toCharArray()) {
            written.append(c == '-' ? c : digits.charAt(c - '0'));
        }
        return written.toString();
    }

    private static String wide(int count) {
        return digits(count, "０１２３４５６７８９");
    }

    private static String cycle(String signs, int count) {
        return count < 1 ? String.valueOf(count) : signs.substring((count - 1) % signs.length(), (count - 1) % signs.length() + 1);
    }

    /** a … z aa bb … as Word counts. */
    private static String letters(int count) {
        if (count < 1 || count > 26 * 30) {
            return String.valueOf(count);
        }
        return String.valueOf((char) ('a' + (count - 1) % 26)).repeat((count - 1) / 26 + 1);
    }

    private static String roman(int count) {
        if (count < 1 || count > 3999) {
            return String.valueOf(count);
        }
        var written = new StringBuilder();
        int rest = count;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                written.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return written.toString();
    }
}
