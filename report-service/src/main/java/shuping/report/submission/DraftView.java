package shuping.report.submission;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import shuping.report.structure.Structure;

/**
 * The draft as its organisation sees it.
 *
 * @param title empty where none was found
 * @param notices what to look at before submitting
 */
record DraftView(
        String title,
        String text,
        @Nullable String fileName,
        Structure structure,
        Instant updatedAt,
        String updatedBy,
        String updatedByName,
        List<String> notices) {

    /** @param more notices that depend on the moment */
    static DraftView of(Draft draft, List<String> more) {
        return new DraftView(draft.title(), draft.text(), draft.fileName(), draft.structure(), draft.updatedAt(),
                draft.updatedBy(), draft.updatedByName(),
                Stream.concat(draft.notices().stream(), more.stream()).toList());
    }
}
