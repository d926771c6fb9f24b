package shuping.report.structure;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * Where a section and its items stand, as a person says. Places are in the text as uploaded (UTF-16 units), ends
 * exclusive; nothing overlaps.
 *
 * @param heading as written; null where the section has none
 */
public record SectionBounds(SectionKind kind, @Nullable String heading, int start, int end, List<ItemBounds> items) {

    public SectionBounds {
        items = List.copyOf(items);
    }

    /** Where an item stands, with or without its number. */
    public record ItemBounds(int start, int end) {}

    static SectionBounds of(Section section) {
        return new SectionBounds(section.kind(), section.heading().isEmpty() ? null : section.heading(), section.start(),
                section.end(), section.items().stream().map(item -> new ItemBounds(item.start(), item.end())).toList());
    }
}
