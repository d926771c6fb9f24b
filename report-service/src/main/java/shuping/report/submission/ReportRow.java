package shuping.report.submission;

import java.time.Instant;
import java.util.UUID;
import org.springframework.lang.Nullable;
import shuping.contracts.Level;
import shuping.contracts.Sector;

/**
 * A report in a list.
 *
 * @param title of the latest submitted version
 * @param version number of the latest submitted version; 0 before the first
 */
record ReportRow(
        UUID id,
        UUID cycleId,
        String organisation,
        String organisationName,
        Sector sector,
        Level level,
        String secretary,
        String secretaryName,
        ReportStatus status,
        @Nullable String title,
        int version,
        @Nullable Instant submittedAt) {}
