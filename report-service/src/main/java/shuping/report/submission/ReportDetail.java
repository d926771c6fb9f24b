package shuping.report.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.lang.Nullable;
import shuping.contracts.Level;
import shuping.contracts.Sector;
import shuping.report.cycle.Cycle;

/**
 * One report with everything the reader may see of it.
 *
 * @param draft only for its own organisation
 * @param obstacle why its own organisation cannot submit it now; null where it can
 * @param actions what the reader may do now
 */
record ReportDetail(
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
        @Nullable Instant submittedAt,
        @Nullable DraftView draft,
        List<VersionRow> versions,
        CycleDates cycle,
        @Nullable String obstacle,
        List<ReportAction> actions) {

    static ReportDetail of(
            ReportRow row, Draft draft, List<VersionRow> versions, Cycle cycle, String obstacle,
            List<ReportAction> actions) {
        return new ReportDetail(
                row.id(), row.cycleId(), row.organisation(), row.organisationName(), row.sector(), row.level(),
                row.secretary(), row.secretaryName(), row.status(), row.title(), row.version(), row.submittedAt(),
                draft == null ? null : DraftView.of(draft), versions,
                new CycleDates(cycle.name(), cycle.timetable().submission()), obstacle, actions);
    }

    /** @param submission last day to submit */
    record CycleDates(String name, LocalDate submission) {}
}
