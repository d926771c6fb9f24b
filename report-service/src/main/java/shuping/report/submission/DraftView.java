package shuping.report.submission;

import java.time.Instant;
import org.springframework.lang.Nullable;
import shuping.report.structure.Structure;

/**
 * The draft as its organisation sees it.
 *
 * @param title empty where none was found
 */
record DraftView(
        String title,
        String text,
        @Nullable String fileName,
        Structure structure,
        Instant updatedAt,
        String updatedBy,
        String updatedByName) {

    static DraftView of(Draft draft) {
        return new DraftView(draft.title(), draft.text(), draft.fileName(), draft.structure(), draft.updatedAt(),
                draft.updatedBy(), draft.updatedByName());
    }
}
