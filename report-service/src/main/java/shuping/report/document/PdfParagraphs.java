package shuping.report.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import shuping.report.document.PdfLines.Line;

/** Joins the lines of a PDF to paragraphs; page numbers and running heads are left out. */
final class PdfParagraphs {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–―·\\s]*(?:第\\s*)?[0-9０-９]{1,3}\\s*(?:页)?[-—–―·\\s]*(?:[/／，,]?\\s*共?\\s*[0-9０-９]{1,3}\\s*页?)?[-—–―\\s]*");
    /** Upper and lower part of a page in which page numbers and running heads stand. */
    private static final float EDGE = 0.1f;

    private PdfParagraphs() {}

    static String join(List<Line> lines) {
        var running = runningHeads(lines);
        var text = new StringBuilder();
        float right = rightEdge(lines);
        float left = leftEdge(lines);
        Line before = null;
        for (var line : lines) {
            if (edge(line) && (PAGE_NUMBER.matcher(line.text().strip()).matches() || running.contains(key(line)))) {
                continue;
            }
            if (before != null && !continues(before, line, left, right)) {
                text.append('\n');
            }
            text.append(line.text().strip());
            before = line;
        }
        return text.toString();
    }

    /** Does the line go on with the sentence of the line before it, which filled its measure? */
    private static boolean continues(Line before, Line line, float left, float right) {
        boolean filled = before.right() > right - 2.5f * before.size();
        boolean indented = line.left() > left + 1.2f * line.size();
        boolean sameSize = Math.abs(before.size() - line.size()) < 0.6f;
        boolean near = before.page() != line.page() || line.top() - before.top() < 3.2f * line.size();
        return filled && !indented && sameSize && near;
    }

    private static boolean edge(Line line) {
        return line.top() < line.pageHeight() * EDGE || line.top() > line.pageHeight() * (1 - EDGE);
    }

    /** Lines that come again at the edge of most pages. */
    private static Set<String> runningHeads(List<Line> lines) {
        Map<String, Integer> pages = new HashMap<>();
        int last = 0;
        for (var line : lines) {
            last = Math.max(last, line.page());
            if (edge(line)) {
                pages.merge(key(line), 1, Integer::sum);
            }
        }
        var running = new HashSet<String>();
        for (var entry : pages.entrySet()) {
            if (last >= 3 && entry.getValue() * 2 > last) {
                running.add(entry.getKey());
            }
        }
        return running;
    }

    private static String key(Line line) {
        return Math.round(line.top() / 4) + " " + line.text().strip().replaceAll("[0-9]+", "0");
    }

    /** Where most long lines end. */
    private static float rightEdge(List<Line> lines) {
        return lines.isEmpty() ? 0 : quantile(lines.stream().map(Line::right).sorted().toList(), 0.9f);
    }

    private static float leftEdge(List<Line> lines) {
        return lines.isEmpty() ? 0 : quantile(lines.stream().map(Line::left).sorted().toList(), 0.1f);
    }

    private static float quantile(List<Float> sorted, float share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
