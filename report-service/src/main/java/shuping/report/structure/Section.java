package shuping.report.structure;

import java.util.List;

/**
 * A section of a report.
 *
 * @param heading as written, without number; empty where the section begins without one
 * @param start where the section begins in the text as uploaded, heading included
 * @param end where it ends, exclusive
 * @param preamble the lead sentence that belongs to no item; empty if there is none
 */
public record Section(
        SectionKind kind, String heading, int start, int end, String preamble, List<Item> items) {

    public Section {
        items = List.copyOf(items);
    }
}
