package shuping.report.structure;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A report taken apart.
 *
 * @param title empty if the report has none
 * @param subtitle second line with office and name, or organisation and date; null if there is none
 * @param planPreamble lead sentence of the plan; empty if there is none
 * @param watermarks what document mills left in the text, cut out of the items
 * @param placeholders how many blanks (xx, ××, **, 某某 …) were left in
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
        int placeholders) {

    static Structure of(
            String title, String subtitle, List<Section> sections, List<String> watermarks, int placeholders) {
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
                List.copyOf(watermarks),
                placeholders);
    }

    private static List<String> texts(List<Section> sections, SectionKind kind) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.items().stream())
                .map(Item::text)
                .toList();
    }
}
