package shuping.report.document;

import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of a PDF to paragraphs. */
final class PdfParagraphs {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:第?[一二三四五六七八九十]{1,3}[是、，]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、]|[①-⑳]).*");
    private static final String SENTENCE_ENDS = "。；：！？";

    private PdfParagraphs() {}

    static String join(List<PdfLine> lines) {
        var text = new StringBuilder();
        float right = rightEdge(lines);
        float left = leftEdge(lines);
        PdfLine before = null;
        for (var line : lines) {
            if (before != null && !continues(before, line, left, right)) {
                text.append('\n');
            }
            text.append(line.text().strip());
            before = line;
        }
        return text.toString();
    }

    /** Does the line go on with the sentence of the line before it, which filled its measure? */
    private static boolean continues(PdfLine before, PdfLine line, float left, float right) {
        boolean filled = before.right() > right - 2.5f * before.size();
        boolean indented = line.left() > left + 1.2f * line.size();
        boolean sameSize = Math.abs(before.size() - line.size()) < 0.6f;
        boolean near = before.page() != line.page() || line.top() - before.top() < 3.2f * line.size();
        return filled && !indented && sameSize && near && !before.row() && !line.row() && !begins(before, line);
    }

    /** Paragraphs that fill their last line and are not indented: a number behind a finished sentence begins one. */
    private static boolean begins(PdfLine before, PdfLine line) {
        String ended = before.text().strip();
        return SENTENCE_ENDS.indexOf(ended.charAt(ended.length() - 1)) >= 0 && NUMBERED.matcher(line.text().strip()).matches();
    }

    /** Where most long lines end. */
    private static float rightEdge(List<PdfLine> lines) {
        return lines.isEmpty() ? 0 : quantile(lines.stream().map(PdfLine::right).sorted().toList(), 0.9f);
    }

    private static float leftEdge(List<PdfLine> lines) {
        return lines.isEmpty() ? 0 : quantile(lines.stream().map(PdfLine::left).sorted().toList(), 0.1f);
    }

    private static float quantile(List<Float> sorted, float share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
