package shuping.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Word's automatic numbers: counts them and writes them out. Without this a numbered report loses its structure. */
final class WordNumbering {

    /** What a style says of numbering. */
    record Style(String basedOn, int numId, int level) {}

    private final Map<Integer, NumberingList> lists;
    private final Map<String, Style> styles;
    private final Map<NumberingList.Levels, int[]> counters = new HashMap<>();
    private final Map<Integer, boolean[]> overridden = new HashMap<>();

    WordNumbering(Map<Integer, NumberingList> lists, Map<String, Style> styles) {
        this.lists = lists;
        this.styles = styles;
    }

    /** @param numbering the numbering part, or null if the document counts nothing */
    static WordNumbering read(InputStream numbering, InputStream styles) throws XMLStreamException, IOException {
        try (numbering;
                styles) {
            var styleMap = styles == null ? Map.<String, Style>of() : NumberingPart.styles(styles);
            var lists = numbering == null ? Map.<Integer, NumberingList>of() : NumberingPart.lists(numbering, styleMap);
            return new WordNumbering(lists, styleMap);
        }
    }

    /** Counts a paragraph; returns its number as text, empty if it has none. */
    String next(String style, int ownNumId, int ownLevel) {
        int numId = ownNumId;
        int level = ownLevel;
        String name = style;
        for (int i = 0; i < 20 && name != null && (numId < 0 || level < 0); i++) {
            var from = styles.get(name);
            if (from == null) {
                break;
            }
            if (numId < 0 && from.numId() >= 0) {
                numId = from.numId();
            }
            if (level < 0 && from.level() >= 0) {
                level = from.level();
            }
            name = from.basedOn();
        }
        var list = lists.get(numId);
        return list == null ? "" : count(numId, list, Math.max(0, Math.min(level, NumberingList.LEVELS - 1)));
    }

    private String count(int numId, NumberingList list, int level) {
        var counts = counters.computeIfAbsent(list.levels(), levels -> {
            var fresh = new int[NumberingList.LEVELS];
            java.util.Arrays.fill(fresh, -1);
            return fresh;
        });
        var begun = overridden.computeIfAbsent(numId, id -> new boolean[NumberingList.LEVELS]);
        if (!begun[level] && list.restart(level) >= 0) {
            counts[level] = list.restart(level) - 1;
        } else if (counts[level] < 0) {
            counts[level] = list.start(level) - 1;
        }
        begun[level] = true;
        counts[level]++;
        for (int deeper = level + 1; deeper < NumberingList.LEVELS; deeper++) {
            if (list.beginsAnew(deeper, level)) {
                counts[deeper] = -1;
            }
        }
        return list.write(level, counts);
    }
}
