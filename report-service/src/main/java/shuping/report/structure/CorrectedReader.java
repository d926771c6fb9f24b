package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shuping.report.structure.SectionBounds.ItemBounds;

/** Reads a report within given bounds, cleaning the texts as everywhere; what agrees with the reader's own reading stays. */
final class CorrectedReader {

    private final CleanText clean;
    private final String text;
    private final MarkIndex marks;
    private final Structure read;
    private final Map<SectionBounds, String> preambles;
    private final Map<ItemBounds, String> texts;

    CorrectedReader(CleanText clean, MarkIndex marks, Structure read) {
        this.clean = clean;
        this.text = clean.text();
        this.marks = marks;
        this.read = read;
        this.preambles = read.sections().stream()
                .collect(Collectors.toMap(SectionBounds::of, Section::preamble, (one, other) -> one));
        this.texts = read.sections().stream().flatMap(section -> section.items().stream())
                .collect(Collectors.toMap(item -> new ItemBounds(item.start(), item.end()), Item::text, (one, other) -> one));
    }

    Structure within(List<SectionBounds> bounds) {
        return read.in(bounds.stream().map(this::section).toList());
    }

    private Section section(SectionBounds bounds) {
        if (preambles.containsKey(bounds)) {
            return section(bounds, preambles.get(bounds));
        }
        int from = clean.at(bounds.start());
        int to = clean.at(bounds.end());
        int body = bounds.heading() == null ? from : Math.max(from, Headline.end(text, from, to, bounds.heading()));
        int lead = bounds.items().isEmpty() ? to : numberBefore(clean.at(bounds.items().get(0).start()), body);
        return section(bounds, clean.words(Excerpt.of(text, body, Math.max(body, lead))));
    }

    private Section section(SectionBounds bounds, String preamble) {
        var items = new ArrayList<Item>();
        for (var item : bounds.items()) {
            items.add(item(item, items.size() + 1));
        }
        return new Section(bounds.kind(), bounds.heading() == null ? "" : bounds.heading(), bounds.start(), bounds.end(),
                preamble, items, Confidence.CERTAIN, null);
    }

    private Item item(ItemBounds bounds, int no) {
        if (texts.containsKey(bounds)) {
            return new Item(no, texts.get(bounds), bounds.start(), bounds.end());
        }
        int to = clean.at(bounds.end());
        var excerpt = Excerpt.of(text, behindNumber(clean.at(bounds.start()), to), to);
        var place = clean.place(excerpt);
        return new Item(no, clean.words(excerpt), place.start(), place.end());
    }

    /** Where the statement begins that opens with a number here. */
    private int behindNumber(int from, int to) {
        int start = Glyphs.skipSpace(text, from, to);
        return marks.between(start, start + 1).stream()
                .mapToInt(Mark::end)
                .filter(end -> end < to)
                .findFirst()
                .orElse(start);
    }

    /** Where the number begins that stands before the statement, or the statement itself. */
    private int numberBefore(int statement, int floor) {
        return marks.between(floor, statement).stream()
                .filter(mark -> Glyphs.skipSpace(text, mark.end(), statement) == statement)
                .mapToInt(Mark::start)
                .findFirst()
                .orElse(statement);
    }
}
