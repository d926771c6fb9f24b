package shuping.report.structure;

import java.util.List;
import java.util.Objects;
import org.springframework.lang.Nullable;

/**
 * A section of a report.
 *
 * @param heading as written, without number; empty where the section begins without one
 * @param start where the section begins in the text as uploaded, heading included
 * @param end where it ends, exclusive
 * @param preamble the lead sentence that belongs to no item; empty if there is none
 * @param confidence how sure it is that the section begins here and has these items
 * @param question what to ask the writer where it is not; null otherwise
 */
public record Section(
        SectionKind kind,
        String heading,
        int start,
        int end,
        String preamble,
        List<Item> items,
        Confidence confidence,
        @Nullable String question) {

    public Section {
        items = List.copyOf(items);
        confidence = Objects.requireNonNullElse(confidence, Confidence.CERTAIN);
    }
}
