package shuping.report.check;

import java.util.Arrays;

/**
 * One walk over the text for all checks: notes where there is something to look at, so that no check need walk it again.
 */
public final class Scan {

    private static final byte DIGIT = 1;
    private static final byte LETTER = 2;
    private static final byte HIDDEN = 3;
    private static final byte SUSPECT = 4;
    private static final byte STOP = 5;
    private static final byte NUMERAL = 6;
    private static final byte[] KINDS = kinds();

    private final Places digits = new Places();
    private final Places numerals = new Places();
    private final Places letters = new Places();
    private final Places hidden = new Places();
    private final Places suspects = new Places();
    private final Places stops = new Places();

    Scan(String text) {
        byte before = 0;
        for (int i = 0; i < text.length(); i++) {
            byte kind = KINDS[text.charAt(i)];
            if (kind != 0) {
                note(kind, kind == before, i);
            }
            before = kind;
        }
        stops.add(text.length());
    }

    /** Where runs of Arabic digits, of either width, begin. */
    Places digits() {
        return digits;
    }

    /** Where runs of Chinese numerals begin. */
    Places numerals() {
        return numerals;
    }

    /** Where runs of Latin letters begin. */
    Places letters() {
        return letters;
    }

    /** Each character that nobody sees. */
    Places hidden() {
        return hidden;
    }

    /** Each character with which a respelt word may begin, traditional characters among them. */
    Places suspects() {
        return suspects;
    }

    /** Each full stop, semicolon, exclamation or question mark and line end, and the end of the text. */
    public Places stops() {
        return stops;
    }

    private void note(byte kind, boolean again, int at) {
        switch (kind) {
            case DIGIT -> digits.addUnless(again, at);
            case NUMERAL -> numerals.addUnless(again, at);
            case LETTER -> letters.addUnless(again, at);
            case HIDDEN -> hidden.add(at);
            case SUSPECT -> suspects.add(at);
            default -> stops.add(at);
        }
    }

    private static byte[] kinds() {
        var kinds = new byte[Character.MAX_VALUE + 1];
        Arrays.fill(kinds, '0', '9' + 1, DIGIT);
        Arrays.fill(kinds, '０', '９' + 1, DIGIT);
        Arrays.fill(kinds, 'a', 'z' + 1, LETTER);
        Arrays.fill(kinds, 'A', 'Z' + 1, LETTER);
        Spellings.firstCharacters().forEach(c -> kinds[c] = SUSPECT);
        HiddenCharacters.all().forEach(c -> kinds[c] = HIDDEN);
        Quantity.NUMERALS.chars().forEach(c -> kinds[c] = NUMERAL);
        "。；;！!？?\n\r".chars().forEach(c -> kinds[c] = STOP);
        return kinds;
    }

    /** Places in the text, in order. */
    public static final class Places {

        private int[] at = new int[8];
        private int size;

        public int size() {
            return size;
        }

        public int get(int i) {
            return at[i];
        }

        private void addUnless(boolean again, int place) {
            if (!again) {
                add(place);
            }
        }

        private void add(int place) {
            if (size == at.length) {
                at = Arrays.copyOf(at, size * 2);
            }
            at[size++] = place;
        }
    }
}
