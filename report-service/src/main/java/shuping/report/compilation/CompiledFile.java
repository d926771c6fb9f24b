package shuping.report.compilation;

import java.time.Instant;
import java.util.UUID;

/** A compiled file as uploaded, without its bytes. */
record CompiledFile(
        UUID id,
        UUID cycleId,
        String fileName,
        String sha256,
        String text,
        Instant uploadedAt,
        String uploadedBy,
        String uploadedByName) {}
