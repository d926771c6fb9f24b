package shuping.report.submission;

import java.time.Instant;
import java.util.UUID;
import shuping.report.structure.Structure;

/**
 * What is being written. Only its own organisation sees it.
 *
 * @param fileName null where the text was typed
 */
record Draft(
        String title,
        String text,
        Structure structure,
        String fileName,
        UUID originalId,
        Instant updatedAt,
        String updatedBy,
        String updatedByName) {}
