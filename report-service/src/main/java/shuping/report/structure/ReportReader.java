package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;

/** Puts one report together from the headings and marks found in its part of the text. */
final class ReportReader {

    private final CleanText clean;
    private final String text;
    private final MarkIndex marks;
    private final Items items;

    ReportReader(CleanText clean, MarkIndex marks) {
        this.clean = clean;
        this.text = clean.text();
        this.marks = marks;
        this.items = new Items(text, marks);
    }

    Structure read(List<Heading> headings, int from, int to) {
        int end = Closing.before(text, marks, from, to);
        var found = headings.stream().filter(heading -> heading.start() < end).toList();
        var outline = Outline.of(text, marks, found, end);
        int firstHeading = outline.isEmpty() ? end : Math.max(from, outline.get(0).start());
        var front = FrontMatter.of(text, contentsEnd(found, outline, from), firstHeading);
        boolean written = outline.stream().anyMatch(Heading::written);
        if (headless(outline, front.end(), firstHeading)) {
            outline = new ArrayList<>(outline);
            outline.add(0, Opening.heading(text, marks, Preamble.end(text, front.end(), firstHeading), firstHeading, outline));
        }
        var sections = spans(outline, end).stream().map(this::section).toList();
        return Structure.of(
                front.in(clean, from),
                sections,
                clean.watermarks(from, to),
                Placeholders.in(text, from, to).stream().map(clean::place).toList(),
                written || sections.isEmpty() ? gravest(sections) : Doubt.guessed("全文没有小标题，各部分是按文意划分的，请核对。"));
    }

    private static Doubt gravest(List<Section> sections) {
        var doubt = Doubt.NONE;
        for (var section : sections) {
            doubt = doubt.or(new Doubt(section.confidence(), section.question()));
        }
        return doubt;
    }

    /** Where the headings of a table of contents, left out of the outline, end. */
    private int contentsEnd(List<Heading> found, List<Heading> outline, int from) {
        int end = from;
        if (outline.isEmpty()) {
            return end;
        }
        boolean contents = found.stream().filter(h -> h.start() < outline.get(0).start() && !h.inline()).count() > 1
                && outline.get(0).number() <= 1;
        for (var heading : found) {
            if (contents && heading.start() < outline.get(0).start()) {
                end = heading.bodyStart();
            }
        }
        return end;
    }

    /** Does the report begin with achievements that have no heading? */
    private boolean headless(List<Heading> outline, int from, int to) {
        int start = Preamble.end(text, from, to);
        if (!outline.isEmpty() && outline.get(0).kind() == SectionKind.ACHIEVEMENTS) {
            return outline.get(0).number() > 1 && Level.of(text, marks.between(start, to), start).size() > 1;
        }
        boolean numbered = !Level.of(text, marks.between(start, to), start).isEmpty();
        boolean first = !outline.isEmpty()
                && (outline.get(0).kind() == SectionKind.LAST_YEAR || outline.get(0).kind() == SectionKind.OTHER);
        return numbered || !first && !Excerpt.of(text, start, to).isEmpty();
    }

    private List<Span> spans(List<Heading> outline, int end) {
        boolean shortcomings = outline.stream().anyMatch(h -> h.kind() == SectionKind.SHORTCOMINGS);
        boolean plan = outline.stream().anyMatch(h -> h.kind() == SectionKind.PLAN && h.written());
        var turns = new Turns(text, marks, shortcomings, plan);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < outline.size(); i++) {
            var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.kind() == SectionKind.PLAN && outline.get(i).kind() == SectionKind.PLAN && !outline.get(i).written()) {
                spans.set(spans.size() - 1, last.until(i + 1 < outline.size() ? outline.get(i + 1).start() : end));
                continue;
            }
            int spanEnd = i + 1 < outline.size() ? outline.get(i + 1).start() : end;
            var parts = turns.split(Span.of(outline.get(i), Math.max(outline.get(i).start(), spanEnd)));
            if (outline.get(i).planToo() && !plan && parts.stream().noneMatch(part -> part.kind() == SectionKind.PLAN)) {
                parts.set(0, parts.get(0).doubted(Doubt.guessed("标题里有下步打算，正文里没有找到打算从哪里开始，请指出。")));
            }
            spans.addAll(parts);
        }
        return spans;
    }

    private Section section(Span span) {
        var division = items.of(span);
        var numbered = new ArrayList<Item>();
        for (var excerpt : division.items()) {
            var place = clean.place(excerpt);
            numbered.add(new Item(numbered.size() + 1, clean.words(excerpt), place.start(), place.end()));
        }
        var doubt = span.doubt().or(division.doubt());
        return new Section(
                span.kind(),
                clean.words(Excerpt.of(text, span.headingStart(), span.headingEnd())),
                clean.uploaded(span.start()),
                clean.uploadedEnd(Glyphs.trimEnd(text, span.start(), span.end())),
                clean.words(division.preamble()),
                numbered,
                doubt.confidence(),
                doubt.question());
    }
}
