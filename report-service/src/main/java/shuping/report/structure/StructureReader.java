package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text in, structure out. */
public final class StructureReader {

    private static final Pattern HEADING = Pattern.compile("(?m)^[一二三四五]、(.{2,20}?)[。：]?$");
    private static final Pattern NUMBER = Pattern.compile("[一二三四五六七八九十]是");

    private StructureReader() {}

    /** Reads the text as one report. */
    public static Structure read(String text) {
        var headings = HEADING.matcher(text).results().toList();
        var sections = new ArrayList<Section>();
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
            sections.add(new Section(
                    kind(heading.group(1)), heading.group(1), heading.start(), end, "", items(text, heading.end(), end)));
        }
        return Structure.of(text.strip().lines().findFirst().orElse(""), null, sections, List.of(), 0);
    }

    /** Reads a compiled file: each of its reports, in order. */
    public static List<Structure> readAll(String text) {
        return List.of(read(text));
    }

    private static SectionKind kind(String heading) {
        if (heading.contains("不足") || heading.contains("问题")) {
            return SectionKind.SHORTCOMINGS;
        }
        return heading.contains("打算") ? SectionKind.PLAN : SectionKind.ACHIEVEMENTS;
    }

    private static List<Item> items(String text, int start, int end) {
        var marks = NUMBER.matcher(text).region(start, end).results().toList();
        var items = new ArrayList<Item>();
        for (int i = 0; i < marks.size(); i++) {
            int from = marks.get(i).end();
            int to = i + 1 < marks.size() ? marks.get(i + 1).start() : end;
            String item = text.substring(from, to).strip();
            item = item.endsWith("。") || item.endsWith("；") ? item.substring(0, item.length() - 1) : item;
            items.add(new Item(i + 1, item, from, from + item.length()));
        }
        return items;
    }
}
