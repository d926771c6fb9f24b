package shuping.report.submission;

import java.time.Instant;
import java.util.UUID;
import shuping.report.structure.Structure;

/**
 * A submitted version: never changes again.
 *
 * @param fileName null where the text was typed
 */
record Version(
        int no,
        String title,
        String text,
        Structure structure,
        String fileName,
        UUID originalId,
        Instant submittedAt,
        String by,
        String byName) {}
