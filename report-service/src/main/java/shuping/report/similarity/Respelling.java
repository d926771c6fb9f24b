package shuping.report.similarity;

/** Words that are spelt otherwise so that a copy is not recognised, as met in public texts. */
final class Respelling {

    private static final String AFTER_PARTY = "建组员委支内课章群务风性总";

    private Respelling() {}

    /**
     * @param sign of the character at i
     * @return the sign of the character that stood there before somebody respelt it
     */
    static char undone(String text, int i, char sign) {
        return switch (sign) {
            case 'd' -> party(text, i) ? '党' : sign;
            case 'x' -> surname(text, i) ? '习' : party(text, i) ? '党' : sign;
            case 'j' -> surname(text, i - 1) ? '近' : sign;
            case 'p' -> surname(text, i - 2) ? '平' : sign;
            case 'z' -> politics(text, i) ? '政' : politics(text, i - 1) ? '治' : sign;
            case '布' -> at(text, i + 1) == '暑' ? '部' : sign;
            case '暑' -> at(text, i - 1) == '布' ? '署' : sign;
            case '革' -> at(text, i + 1) == '新' ? '创' : sign;
            case '效' -> at(text, i + 1) == '劳' ? '服' : sign;
            case '劳' -> at(text, i - 1) == '效' ? '务' : sign;
            case '保' -> at(text, i + 1) == '持' ? '坚' : sign;
            case '标' -> at(text, i + 1) == '准' ? '规' : sign;
            case '准' -> at(text, i - 1) == '标' ? '范' : sign;
            default -> sign;
        };
    }

    private static boolean party(String text, int i) {
        return !letter(text, i - 1) && AFTER_PARTY.indexOf(at(text, i + 1)) >= 0;
    }

    private static boolean surname(String text, int i) {
        return alone(text, i, 3) && at(text, i) == 'x' && at(text, i + 1) == 'j' && at(text, i + 2) == 'p';
    }

    private static boolean politics(String text, int i) {
        return alone(text, i, 2) && at(text, i) == 'z' && at(text, i + 1) == 'z';
    }

    private static boolean alone(String text, int i, int length) {
        return !letter(text, i - 1) && !letter(text, i + length);
    }

    private static boolean letter(String text, int i) {
        char c = at(text, i);
        return c >= 'a' && c <= 'z';
    }

    private static char at(String text, int i) {
        return i < 0 || i >= text.length() ? Signs.NONE : Signs.of(text.charAt(i));
    }
}
