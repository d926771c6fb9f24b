package shuping.review.dashboard;

import java.util.UUID;
import org.springframework.lang.Nullable;
import shuping.contracts.Grade;
import shuping.review.report.Stage;

/**
 * One report and the figures of its rectification items.
 *
 * @param current whether it belongs to the current cycle
 */
record ReportFigures(
        UUID reportId,
        String organisation,
        String organisationName,
        String secretaryName,
        @Nullable String title,
        Stage stage,
        @Nullable Grade grade,
        boolean current,
        int total,
        int open,
        int overdue,
        int dueSoon,
        int struckOff) {}
