package shuping.report.similarity;

/** A text as far as it counts in a comparison, sign by sign, and where each sign stands in the text as uploaded. */
final class Wording {

    private final char[] signs;
    private final int[] starts;
    private final int[] ends;
    private int length;

    private Wording(int most) {
        signs = new char[most];
        starts = new int[most];
        ends = new int[most];
    }

    static Wording of(String text) {
        var wording = new Wording(text.length());
        wording.read(text);
        return wording;
    }

    int length() {
        return length;
    }

    char at(int i) {
        return signs[i];
    }

    /** Where the sign begins in the text as uploaded, in UTF-16 units. */
    int start(int i) {
        return starts[i];
    }

    /** Where it ends there, exclusive. */
    int end(int i) {
        return ends[i];
    }

    @Override
    public String toString() {
        return new String(signs, 0, length);
    }

    private void read(String text) {
        boolean inNumber = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char sign = Signs.of(c);
            if (sign == Signs.NONE) {
                inNumber &= !Signs.stop(c);
                if (rare(text, i)) {
                    add(c, i, i + 2);
                    add(text.charAt(i + 1), i, i + 2);
                    inNumber = false;
                    i++;
                }
            } else if (inNumber && (sign == Signs.NUMBER || Signs.multiplies(sign))) {
                ends[length - 1] = i + 1;
            } else {
                add(Respelling.undone(text, i, sign), i, i + 1);
                inNumber = sign == Signs.NUMBER;
            }
        }
    }

    /** A Hanzi outside the basic plane, not an emoji. */
    private static boolean rare(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1)) && Character.isLetterOrDigit(text.codePointAt(i));
    }

    private void add(char sign, int start, int end) {
        signs[length] = sign;
        starts[length] = start;
        ends[length++] = end;
    }
}
