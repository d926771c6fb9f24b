package shuping.report.structure;

import java.util.List;

/** What a report that begins without a heading begins with: achievements, or shortcomings where its first page is missing. */
final class Opening {

    private final String text;
    private final int from;
    private final int to;

    private Opening(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** The heading that text[from, to) lacks. */
    static Heading heading(String text, int from, int to, List<Heading> outline) {
        var opening = new Opening(text, from, to);
        return late(outline) && opening.causedBeforeAnythingWants()
                ? Heading.unwritten(SectionKind.SHORTCOMINGS, from, Doubt.guessed("开头没有标题，后面说到原因，读作不足，对吗？"))
                : Heading.unwritten(SectionKind.ACHIEVEMENTS, from, Doubt.likely("开头没有标题，读作工作成效，对吗？"));
    }

    private static boolean late(List<Heading> outline) {
        return outline.isEmpty() || outline.get(0).kind() == SectionKind.PLAN || outline.get(0).kind() == SectionKind.CAUSES;
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
