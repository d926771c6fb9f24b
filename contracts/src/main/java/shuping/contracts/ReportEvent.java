package shuping.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What report-service tells: organisations, the annual cycle, the report and its submitted versions. */
public sealed interface ReportEvent extends Event {

    /** 党组织 entered or changed; carries its whole present state. */
    @EventType(value = "organisation.registered", title = "登记党组织")
    record OrganisationRegistered(
            String code, String name, Sector sector, Level level, String secretary, String secretaryName, Instant at)
            implements ReportEvent {
        @Override
        public String key() {
            return code;
        }
    }

    /** 印发方案: a cycle was opened or its timetable or rules changed; carries its whole present state. */
    @EventType(value = "cycle.published", title = "印发年度方案")
    record CyclePublished(
            UUID cycleId, int year, String name, String zone, Timetable timetable, BallotRules ballotRules, Instant at)
            implements ReportEvent {
        @Override
        public String key() {
            return cycleId.toString();
        }
    }

    /**
     * An organisation owes a report in this cycle: the first fact of each report. Opens its process.
     *
     * @param cycle the cycle as it stands; it has a key of its own, so its publication may be seen later than this
     */
    @EventType(value = "report.requested", title = "要求报送述职报告")
    record ReportRequested(
            UUID reportId,
            UUID cycleId,
            String organisation,
            String organisationName,
            Sector sector,
            Level level,
            String secretary,
            String secretaryName,
            CyclePublished cycle,
            Instant at)
            implements ReportEvent {
        @Override
        public String key() {
            return reportId.toString();
        }
    }

    /**
     * A version was submitted (first submission or after a return).
     *
     * @param version 1 for the first submitted version
     * @param shortcomings 不足 as understood in this version, in order
     */
    @EventType(value = "report.submitted", title = "报送述职报告")
    record ReportSubmitted(
            UUID reportId,
            int version,
            String title,
            List<String> shortcomings,
            String by,
            String byName,
            Instant at)
            implements ReportEvent {
        @Override
        public String key() {
            return reportId.toString();
        }
    }
}
