package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;

/** Divides the body of a section into its items: by its numbers if it has them, else by its punctuation. */
final class Items {

    private static final int LONGEST_SLOGAN = 30;

    private final String text;
    private final MarkIndex marks;

    Items(String text, MarkIndex marks) {
        this.text = text;
        this.marks = marks;
    }

    Division of(Span span) {
        if (span.kind() == SectionKind.OTHER) {
            return new Division(Excerpt.of(text, span.bodyStart(), span.end()), List.of(), Doubt.NONE);
        }
        var level = Level.of(text, marks.between(span.bodyStart(), span.end()), span.bodyStart());
        if (level.isEmpty()) {
            return new LooseItems(text, span.kind()).read(span.bodyStart(), span.end());
        }
        var starts = themes(span, level);
        return starts.isEmpty() ? numbered(span, level) : themed(span, starts);
    }

    private Division numbered(Span span, List<Mark> level) {
        var items = new ArrayList<Excerpt>();
        for (int i = 0; i < level.size(); i++) {
            int end = i + 1 < level.size() ? level.get(i + 1).start() : lastEnd(span, level);
            add(items, behindName(span.kind(), level.get(i).end(), end), end);
        }
        return new Division(Excerpt.of(text, span.bodyStart(), level.get(0).start()), items, doubt(span, level));
    }

    /** Numbers left out, and numbers that come twice. */
    private Doubt doubt(Span span, List<Mark> level) {
        var numbering = level.get(0).numbering();
        if (numbering == Numbering.BULLET || numbering == Numbering.FIRSTLY) {
            return Doubt.NONE;
        }
        long alike = marks.between(level.get(0).start(), span.end()).stream()
                .filter(mark -> mark.numbering() == numbering && mark.opensStatement())
                .count();
        if (alike > level.size()) {
            return Doubt.guessed("同一种编号出现了不止一轮，按外层分成" + level.size() + "条，对吗？");
        }
        for (int i = 1; i < level.size(); i++) {
            if (level.get(i).number() != level.get(i - 1).number() + 1) {
                return Doubt.likely("编号从" + level.get(i - 1).number() + "跳到" + level.get(i).number() + "，中间是否缺了内容？");
            }
        }
        return Doubt.NONE;
    }

    private Division themed(Span span, List<Integer> starts) {
        var items = new ArrayList<Excerpt>();
        for (int i = 0; i < starts.size(); i++) {
            add(items, starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : span.end());
        }
        return new Division(Excerpt.of(text, span.bodyStart(), starts.get(0)), items,
                Doubt.likely("各段各自从一数起，按段落分成" + items.size() + "条，对吗？"));
    }

    /** Where the last item ends; of a plan nothing is left out, as it may be a promise. */
    private int lastEnd(Span span, List<Mark> level) {
        int last = level.get(level.size() - 1).end();
        return span.kind() == SectionKind.PLAN ? span.end() : Remark.before(text, last, listEnd(level, span.end()));
    }

    /** A list in one paragraph, its members parted by semicolons, ends with it: 一是…；二是…。 */
    private int listEnd(List<Mark> level, int end) {
        for (int i = 1; i < level.size(); i++) {
            int before = Glyphs.trimEnd(text, 0, level.get(i).start());
            if (before == 0 || level.get(i).opensLine() || !Glyphs.semicolon(text.charAt(before - 1))) {
                return end;
            }
        }
        int last = level.get(level.size() - 1).end();
        int lineEnd = Glyphs.lineEnd(text, Math.min(last, end), end);
        int said = Glyphs.trimEnd(text, Math.min(last, end), lineEnd);
        return level.size() > 1 && said > last && text.charAt(said - 1) == '。' ? said : end;
    }

    /** 1、问题：… */
    private int behindName(SectionKind kind, int from, int to) {
        var names = switch (kind) {
            case SHORTCOMINGS -> List.of("问题", "存在问题");
            case CAUSES -> List.of("原因");
            case PLAN -> List.of("措施", "整改措施");
            default -> List.<String>of();
        };
        for (String name : names) {
            int colon = from + name.length();
            if (colon < to && text.startsWith(name, from) && Glyphs.colon(text.charAt(colon))) {
                return colon + 1;
            }
        }
        return from;
    }

    private void add(List<Excerpt> items, int from, int to) {
        var item = Excerpt.of(text, from, to);
        if (!item.isEmpty()) {
            items.add(item);
        }
    }

    /** Paragraphs that each open with a theme and count anew from 一是 are the items; their numbers are nested. */
    private List<Integer> themes(Span span, List<Mark> level) {
        var numbering = level.get(0).numbering();
        var starts = new ArrayList<Integer>();
        if (numbering == Numbering.HAN || numbering == Numbering.BULLET) {
            return starts;
        }
        int previousLine = -1;
        for (var mark : marks.between(span.bodyStart(), span.end())) {
            if (mark.numbering() != numbering || mark.number() != 1) {
                continue;
            }
            int line = lineStart(mark.start(), span.bodyStart());
            if (Glyphs.skipBlanks(text, line, mark.start()) == mark.start()) {
                line = lineStart(Glyphs.trimEnd(text, span.bodyStart(), line), span.bodyStart());
            }
            int before = Glyphs.trimEnd(text, line, mark.start());
            boolean lead = before > line && Glyphs.colon(text.charAt(before - 1));
            if (line <= previousLine || mark.start() - line < 4 || lead) {
                return List.of();
            }
            starts.add(withSlogan(line, Math.max(span.bodyStart(), previousLine)));
            previousLine = line;
        }
        return starts.size() >= 2 && level.size() <= highest(span, numbering) ? starts : List.of();
    }

    /** A short line without a stop above the paragraph is its theme. */
    private int withSlogan(int line, int floor) {
        int end = Glyphs.trimEnd(text, floor, line);
        int start = lineStart(end, floor);
        boolean slogan = end - start >= 4 && end - start <= LONGEST_SLOGAN && (start == floor || text.charAt(start - 1) == '\n')
                && !Glyphs.endsAt(text, end - 1) && !Glyphs.separates(text.charAt(end - 1));
        return slogan ? start : line;
    }

    private int highest(Span span, Numbering numbering) {
        return marks.between(span.bodyStart(), span.end()).stream()
                .filter(mark -> mark.numbering() == numbering)
                .mapToInt(Mark::number)
                .max()
                .orElse(0);
    }

    private int lineStart(int at, int floor) {
        int i = at;
        while (i > floor && text.charAt(i - 1) != '\n') {
            i--;
        }
        return i;
    }
}
