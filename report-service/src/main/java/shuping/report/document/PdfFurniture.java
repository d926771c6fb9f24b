package shuping.report.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands on the pages of a PDF beside the text: page numbers, running heads, and notes at the foot. */
final class PdfFurniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–―·\\s]*(?:第\\s*)?[0-9０-９]{1,3}\\s*(?:页)?[-—–―·\\s]*(?:[/／，,]?\\s*共?\\s*[0-9０-９]{1,3}\\s*页?)?[-—–―\\s]*");
    /** Upper and lower part of a page in which page numbers and running heads stand. */
    private static final float EDGE = 0.1f;
    /** Notes are set smaller than the text. */
    private static final float SMALL = 0.87f;

    private final List<PdfLine> lines;
    private final Set<String> running;
    private final float size;

    private PdfFurniture(List<PdfLine> lines) {
        this.lines = lines;
        this.running = runningHeads(lines);
        this.size = usualSize(lines);
    }

    /** The lines of the text alone. */
    static List<PdfLine> without(List<PdfLine> lines) {
        var furniture = new PdfFurniture(lines);
        var text = new ArrayList<PdfLine>();
        for (int end = lines.size(); end > 0; ) {
            int begin = furniture.pageBegin(end);
            int notes = furniture.notes(begin, end);
            for (int i = notes - 1; i >= begin; i--) {
                if (!furniture.atEdge(lines.get(i))) {
                    text.add(lines.get(i));
                }
            }
            end = begin;
        }
        Collections.reverse(text);
        return text;
    }

    private int pageBegin(int end) {
        int begin = end - 1;
        while (begin > 0 && lines.get(begin - 1).page() == lines.get(end - 1).page()) {
            begin--;
        }
        return begin;
    }

    /** Where the notes of a page begin: small lines down to its foot, the first of which has a mark. */
    private int notes(int begin, int end) {
        int notes = end;
        for (int i = end - 1; i >= begin && (lines.get(i).size() < SMALL * size || atEdge(lines.get(i))); i--) {
            notes = lines.get(i).marked() && !atEdge(lines.get(i)) ? i : notes;
        }
        return notes;
    }

    private boolean atEdge(PdfLine line) {
        return edge(line) && (PAGE_NUMBER.matcher(line.text().strip()).matches() || running.contains(key(line)));
    }

    private static boolean edge(PdfLine line) {
        return line.top() < line.pageHeight() * EDGE || line.top() > line.pageHeight() * (1 - EDGE);
    }

    /** Lines that come again at the edge of most pages. */
    private static Set<String> runningHeads(List<PdfLine> lines) {
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
            if (last >= 2 && entry.getValue() * 2 > last) {
                running.add(entry.getKey());
            }
        }
        return running;
    }

    private static String key(PdfLine line) {
        return Math.round(line.top() / 4) + " " + line.text().strip().replaceAll("[0-9]+", "0");
    }

    /** The size in which most of the text is set. */
    private static float usualSize(List<PdfLine> lines) {
        Map<Float, Integer> characters = new HashMap<>();
        lines.forEach(line -> characters.merge(line.size(), line.text().length(), Integer::sum));
        return characters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0f);
    }
}
