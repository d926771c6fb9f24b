package shuping.report.document;

/**
 * Counts the codes that a PDF's fonts map. A range may name four thousand million, and PDFBox writes each of them down. Takes
 * a stream byte by byte, so that nothing hides at the border of two pieces.
 */
final class PdfCodeRanges {

    private static final long MOST = 1_000_000;
    /** Of a code: four bytes. */
    private static final int MOST_DIGITS = 8;
    private static final int DIGITS_PER_CHARACTER = 4;
    private static final int LONGEST_WORD = 16;

    private enum Within {
        PLAIN,
        COMMENT,
        STRING,
        CODE
    }

    private long codes;
    private Within within;
    private final StringBuilder word = new StringBuilder();
    /** How many codes one range names: two, and in a bfrange what they map to; 0 outside. */
    private int named;
    private int place;
    private boolean list;
    private int digits;
    private int code;
    private int first;
    private long span;
    /** Something stands among the codes that shifts them: any two neighbours may be taken for the ends of a range. */
    private boolean shifted;
    private int before;
    private boolean anyBefore;

    /** The next stream begins. */
    void begin() {
        within = Within.PLAIN;
        word.setLength(0);
        ranges(0);
    }

    /** @throws UnreadableDocument if these bytes take the sum over what all fonts of a report may hold */
    void count(byte[] stream, int from, int length) {
        for (int i = from; i < from + length; i++) {
            take((char) (stream[i] & 0xff));
        }
    }

    private void take(char c) {
        switch (within) {
            case COMMENT -> within = c == '\n' || c == '\r' ? Within.PLAIN : within;
            case STRING -> within = c == ')' ? Within.PLAIN : within;
            case CODE -> digit(c);
            case PLAIN -> {
                if (c >= 'a' && c <= 'z') {
                    word.append(word.length() < LONGEST_WORD ? String.valueOf(c) : "");
                } else {
                    endWord();
                    shifted |= named > 0 && c > ' ' && "<>[]".indexOf(c) < 0 && !(named == 2 && c >= '0' && c <= '9');
                    sign(c);
                }
            }
        }
    }

    private void sign(char c) {
        switch (c) {
            case '%' -> within = Within.COMMENT;
            case '(' -> within = Within.STRING;
            case '<' -> {
                within = Within.CODE;
                code = 0;
                digits = 0;
            }
            case '[' -> {
                list = true;
                place = 0;
            }
            case ']' -> list = false;
            default -> {}
        }
    }

    private void digit(char c) {
        int digit = Character.digit(c, 16);
        if (digit >= 0) {
            code = code << 4 | digit;
            digits++;
        } else if (c == '>') {
            shifted |= digits % 2 > 0;
            code <<= digits % 2 * 4;
            within = Within.PLAIN;
            endCode();
        } else {
            shifted |= c > ' ';
        }
    }

    /**
     * The second code of a range ends it; a third, or a list, says what the first maps to, the others to what follows. PDFBox
     * counts with signs.
     */
    private void endCode() {
        if (named == 0 || list) {
            return;
        }
        shifted |= place == 1 && code < first;
        codes += shifted && anyBefore ? Math.max(0, 1L + code - before) : 0;
        before = code;
        anyBefore = true;
        switch (place) {
            case 0 -> first = code;
            case 1 -> {
                span = Math.max(0, 1L + code - first);
                codes += named == 2 ? span : 0;
            }
            default -> codes += span * Math.max(1, digits / DIGITS_PER_CHARACTER);
        }
        boolean tooLong = place < 2 && digits > MOST_DIGITS;
        place = (place + 1) % named;
        if (codes > MOST || tooLong) {
            throw new UnreadableDocument("unsafe", "PDF 的字体编码表不合理，已拒绝读取。请重新导出后上传。");
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        switch (word.toString()) {
            case "beginbfrange" -> ranges(3);
            case "begincidrange" -> ranges(2);
            case "endbfrange", "endcidrange" -> ranges(0);
            default -> shifted |= named > 0;
        }
        word.setLength(0);
    }

    private void ranges(int codesNamed) {
        named = codesNamed;
        place = 0;
        list = false;
        shifted = false;
        anyBefore = false;
    }
}
