package shuping.report.structure;

import java.util.List;
import java.util.regex.Pattern;

/** What a report that begins without a heading begins with: achievements, or shortcomings where its first page is missing. */
final class Opening {

    private static final int REACH = 300;
    private static final Pattern WANTING = Pattern.compile("(?:不够|不足|不到位|不[强高深实紧严]|欠缺|缺乏|有待|短板|差距)");

    private final String text;
    private final MarkIndex marks;
    private final int from;
    private final int to;

    private Opening(String text, MarkIndex marks, int from, int to) {
        this.text = text;
        this.marks = marks;
        this.from = from;
        this.to = to;
    }

    /** The heading that text[from, to) lacks. */
    static Heading heading(String text, MarkIndex marks, int from, int to, List<Heading> outline) {
        var opening = new Opening(text, marks, from, to);
        if (late(outline) && Turn.toShortcomings(text, from, to) != null) {
            return Heading.unwritten(SectionKind.SHORTCOMINGS, from, Doubt.likely("开头没有标题，说到存在的问题，读作不足，对吗？"));
        }
        if (late(outline) && opening.causedBeforeAnythingWants()) {
            return Heading.unwritten(SectionKind.SHORTCOMINGS, from, Doubt.guessed("开头没有标题，后面说到原因，读作不足，对吗？"));
        }
        return late(outline) && opening.wants(outline.isEmpty())
                ? Heading.unwritten(SectionKind.SHORTCOMINGS, from, Doubt.guessed("开头没有标题，各条说的都是不够的地方，读作不足，对吗？"))
                : Heading.unwritten(SectionKind.ACHIEVEMENTS, from, Doubt.likely("开头没有标题，读作工作成效，对吗？"));
    }

    private static boolean late(List<Heading> outline) {
        return outline.isEmpty() || outline.get(0).kind() == SectionKind.PLAN || outline.get(0).kind() == SectionKind.CAUSES;
    }

    /**
     * Does it begin with numbered items, each of which opens with what is wanting?
     *
     * @param alone nothing but these items is there: each may come to what is wanting later
     */
    private boolean wants(boolean alone) {
        var level = Level.of(text, marks.between(from, to), from);
        int wanting = 0;
        for (int i = 0; i < level.size(); i++) {
            int start = Math.min(level.get(i).end(), to);
            int end = start;
            while (end < to && text.charAt(end) != '\n' && !Glyphs.endsAt(text, end)) {
                end++;
            }
            int itemEnd = i + 1 < level.size() ? level.get(i + 1).start() : to;
            boolean wants = Deficit.complete(text, Excerpt.of(text, start, end))
                    || alone && WANTING.matcher(text).region(start, Math.max(start, Math.min(itemEnd, end + REACH))).find();
            wanting += wants ? 1 : 0;
        }
        return level.size() > 1 && wanting == level.size() && Glyphs.skipSpace(text, from, to) == level.get(0).start();
    }

    /** Do causes follow with no turn to shortcomings before them? */
    private boolean causedBeforeAnythingWants() {
        for (int i = from; i < to; i++) {
            if (i == from || text.charAt(i - 1) == '\n' || Glyphs.endsAt(text, i - 1)) {
                int start = Glyphs.skipBlanks(text, i, to);
                if (Turn.toShortcomings(text, start, to) != null) {
                    return false;
                }
                var causes = Turn.toCauses(text, start, to);
                if (causes != null && !causes.doubtful(text)) {
                    return true;
                }
            }
        }
        return false;
    }
}
