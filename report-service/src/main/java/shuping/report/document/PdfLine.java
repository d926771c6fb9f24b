package shuping.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.text.TextPosition;

/**
 * A line of a page.
 *
 * @param top distance of its base line from the upper edge of the page
 * @param size of most of its characters
 * @param marked begins with the mark of a note
 */
record PdfLine(int page, float left, float right, float top, float size, float pageHeight, boolean marked, String text) {

    static final char COLUMN = '\t';

    /** Stands between columns? */
    boolean row() {
        return text.indexOf(COLUMN) >= 0;
    }

    /** Takes the characters of a line from left to right. */
    static final class Builder {

        private static final float WIDE_GAP = 1.5f;
        private static final float SMALL = 0.75f;
        private static final float RAISED = 0.15f;

        private final List<TextPosition> characters = new ArrayList<>();
        private final List<Integer> separations = new ArrayList<>();

        void add(TextPosition character) {
            characters.add(character);
        }

        /** What comes next stands apart. */
        void separate() {
            separations.add(characters.size());
        }

        /** Nothing where the line is blank. */
        Optional<PdfLine> build(int page) {
            if (characters.isEmpty()) {
                return Optional.empty();
            }
            var usual = usual();
            float size = size(usual);
            var text = new StringBuilder();
            int separation = 0;
            for (int i = 0; i < characters.size(); i++) {
                boolean apart = separation < separations.size() && separations.get(separation) <= i;
                while (separation < separations.size() && separations.get(separation) <= i) {
                    separation++;
                }
                var character = characters.get(i);
                if (mark(character, usual)) {
                    continue;
                }
                text.append(apart && !text.isEmpty() ? gap(characters.get(i - 1), character, size) : "").append(character.getUnicode());
            }
            var first = characters.get(0);
            var last = characters.get(characters.size() - 1);
            return text.toString().isBlank() ? Optional.empty() : Optional.of(new PdfLine(
                    page, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), usual.getYDirAdj(), size,
                    first.getPageHeight(), mark(first, usual) || digit(first), text.toString()));
        }

        /** One of the size that most of them have. */
        private TextPosition usual() {
            var sorted = characters.stream().sorted((a, b) -> Float.compare(size(a), size(b))).toList();
            return sorted.get(sorted.size() / 2);
        }

        /** Is it the small raised number that refers to a note? */
        private static boolean mark(TextPosition character, TextPosition usual) {
            return digit(character) && size(character) < SMALL * size(usual)
                    && character.getYDirAdj() < usual.getYDirAdj() - RAISED * size(usual);
        }

        private static boolean digit(TextPosition character) {
            var text = character.getUnicode();
            return text != null && !text.isEmpty() && (Character.isDigit(text.charAt(0)) || text.charAt(0) >= '①' && text.charAt(0) <= '⑳');
        }

        private static float size(TextPosition character) {
            return Math.max(character.getFontSizeInPt(), 1);
        }

        /** Columns stand far apart; words of letters are separated; around Chinese characters small gaps are an accident. */
        private static String gap(TextPosition before, TextPosition next, float size) {
            float gap = next.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
            boolean letters = letter(before, false) && letter(next, true);
            return gap > WIDE_GAP * size ? String.valueOf(COLUMN) : letters ? " " : "";
        }

        private static boolean letter(TextPosition character, boolean begin) {
            var text = character.getUnicode();
            return text != null && !text.isEmpty() && text.charAt(begin ? 0 : text.length() - 1) < 0x2e80;
        }
    }
}
