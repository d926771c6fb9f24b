package shuping.report.submission;

import java.util.List;
import shuping.report.comparison.MovedBounds;
import shuping.report.structure.SectionBounds;

/**
 * How the text of a draft is to be read.
 *
 * @param bounds where sections and items stand, as a person corrected them; empty where nobody did
 */
record Understanding(StructureState state, List<SectionBounds> bounds) {

    static final Understanding READ = new Understanding(StructureState.READ, List.of());

    static Understanding corrected(List<SectionBounds> bounds) {
        return new Understanding(StructureState.CORRECTED, bounds);
    }

    /** The same over a text that was changed. */
    Understanding movedTo(String before, String after) {
        if (bounds.isEmpty()) {
            return READ;
        }
        if (before.equals(after)) {
            return this;
        }
        return MovedBounds.move(before, after, bounds)
                .map(moved -> new Understanding(StructureState.MOVED, moved))
                .orElse(new Understanding(StructureState.DROPPED, List.of()));
    }
}
