package shuping.report.compilation;

import java.time.Instant;
import java.util.UUID;

/**
 * A compiled file in a list.
 *
 * @param reports how many it holds
 * @param imported how many of them have become drafts
 */
record CompilationRow(
        UUID id, String fileName, Instant uploadedAt, String uploadedByName, int reports, int imported) {}
