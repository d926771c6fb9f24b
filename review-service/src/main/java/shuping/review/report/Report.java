package shuping.review.report;

import java.time.Instant;
import java.util.UUID;
import org.springframework.lang.Nullable;
import shuping.contracts.Grade;
import shuping.contracts.Level;
import shuping.contracts.Sector;

/**
 * What we know of a report.
 *
 * @param title of the latest submitted version, null before the first
 * @param version the latest submitted one, 0 before the first
 * @param rounds rounds of review begun
 */
public record Report(
        UUID id,
        UUID cycleId,
        String organisation,
        String organisationName,
        Sector sector,
        Level level,
        String secretary,
        String secretaryName,
        @Nullable String title,
        int version,
        Stage stage,
        int rounds,
        @Nullable Grade grade,
        Instant requestedAt) {

    /** The title to show before anything was submitted too. */
    public String titleOrDefault() {
        return title == null ? organisationName + "书记述职报告" : title;
    }
}
