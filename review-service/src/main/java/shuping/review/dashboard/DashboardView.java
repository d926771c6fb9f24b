package shuping.review.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.lang.Nullable;
import shuping.contracts.Grade;
import shuping.review.report.Stage;

/** What leaders see first. Reports and grades are of the current cycle; items of all, for none is forgotten. */
record DashboardView(
        Instant asOf,
        Headline headline,
        ReportCounts reports,
        Map<Grade, Integer> grades,
        ItemCounts items,
        List<OrganisationFigures> organisations) {

    /** The one sentence that matters today, and the page that shows what lies beneath. */
    record Headline(String text, String link) {}

    record ReportCounts(int total, Map<Stage, Integer> byStage) {}

    record ItemCounts(int total, int open, int overdue, int dueSoon, int struckOff) {}

    record OrganisationFigures(
            String code,
            String name,
            Stage stage,
            @Nullable Grade grade,
            int open,
            int overdue,
            int struckOff,
            UUID reportId) {}
}
