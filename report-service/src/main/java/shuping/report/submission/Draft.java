package shuping.report.submission;

import java.time.Instant;
import java.util.UUID;
import shuping.report.structure.Structure;

/**
 * What is being written. Only its own organisation sees it.
 *
 * @param revision counts the writes, from 1: who writes says on which one it is based
 * @param fileName null where the text was typed
 */
record Draft(
        int revision,
        String title,
        String text,
        Structure structure,
        Understanding understanding,
        String fileName,
        UUID originalId,
        Instant updatedAt,
        String updatedBy,
        String updatedByName) {

    /** Whether writing that would change nothing: an answer that got lost may be asked for again. */
    boolean says(Content content) {
        return content.fileName() == null && title.equals(content.title()) && text.equals(content.text());
    }
}
