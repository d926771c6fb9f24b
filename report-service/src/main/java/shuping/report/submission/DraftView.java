package shuping.report.submission;

import java.time.Instant;
import org.springframework.lang.Nullable;
import shuping.report.structure.Structure;

/**
 * The draft as its organisation sees it.
 *
 * @param revision to be given with the next write
 * @param title empty where none was found
 */
record DraftView(
        int revision,
        String title,
        String text,
        @Nullable String fileName,
        Structure structure,
        StructureState structureState,
        Instant updatedAt,
        String updatedBy,
        String updatedByName) {

    static DraftView of(Draft draft) {
        return new DraftView(draft.revision(), draft.title(), draft.text(), draft.fileName(), draft.structure(),
                draft.understanding().state(), draft.updatedAt(), draft.updatedBy(), draft.updatedByName());
    }
}
