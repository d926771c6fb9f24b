package shuping.report.structure;

import java.util.List;
import java.util.Objects;
import org.springframework.lang.Nullable;

/**
 * A report taken apart.
 *
 * @param title empty if the report has none
 * @param subtitle second line with office and name, or organisation and date; null if there is none
 * @param planPreamble lead sentence of the plan; empty if there is none
 * @param watermarks what document mills left in the text, cut out of the items
 * @param placeholders how many blanks (xx, ××, **, 某某 …) were left in
 * @param placeholderPlaces where they stand in the text as uploaded
 * @param watermarkPlaces where the watermarks stand there
 * @param confidence that of the least certain section, or of the division into sections
 * @param question what to ask the writer first; null if nothing
 */
public record Structure(
        String title,
        @Nullable String subtitle,
        List<Section> sections,
        List<String> achievements,
        List<String> shortcomings,
        List<String> causes,
        List<String> plan,
        List<String> lastYear,
        String planPreamble,
        List<String> watermarks,
        int placeholders,
        List<Place> placeholderPlaces,
        List<Place> watermarkPlaces,
        Confidence confidence,
        @Nullable String question) {

    /** Structures stored before a component was added lack it. */
    public Structure {
        placeholderPlaces = List.copyOf(Objects.requireNonNullElse(placeholderPlaces, List.of()));
        watermarkPlaces = List.copyOf(Objects.requireNonNullElse(watermarkPlaces, List.of()));
        confidence = Objects.requireNonNullElse(confidence, Confidence.CERTAIN);
    }

    static Structure of(
            FrontMatter front, List<Section> sections, List<CleanText.Watermark> watermarks, List<Place> placeholders, Doubt doubt) {
        return of(front.title(), front.subtitle(), sections, watermarks.stream().map(CleanText.Watermark::text).toList(),
                placeholders, watermarks.stream().map(CleanText.Watermark::place).toList(), doubt);
    }

    private static Structure of(String title, String subtitle, List<Section> sections, List<String> watermarks,
            List<Place> placeholders, List<Place> watermarkPlaces, Doubt doubt) {
        return new Structure(
                title,
                subtitle,
                List.copyOf(sections),
                texts(sections, SectionKind.ACHIEVEMENTS),
                texts(sections, SectionKind.SHORTCOMINGS),
                texts(sections, SectionKind.CAUSES),
                texts(sections, SectionKind.PLAN),
                texts(sections, SectionKind.LAST_YEAR),
                sections.stream()
                        .filter(s -> s.kind() == SectionKind.PLAN && !s.preamble().isEmpty())
                        .map(Section::preamble)
                        .findFirst()
                        .orElse(""),
                watermarks,
                placeholders.size(),
                placeholders,
                watermarkPlaces,
                doubt.confidence(),
                doubt.question());
    }

    /** The same report in the sections a person gave it: there is nothing left to ask. */
    Structure in(List<Section> corrected) {
        return of(title, subtitle, corrected, watermarks, placeholderPlaces, watermarkPlaces, Doubt.NONE);
    }

    /** The texts of all items of a kind. */
    public List<String> items(SectionKind kind) {
        return texts(sections, kind);
    }

    private static List<String> texts(List<Section> sections, SectionKind kind) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.items().stream())
                .map(Item::text)
                .toList();
    }
}
