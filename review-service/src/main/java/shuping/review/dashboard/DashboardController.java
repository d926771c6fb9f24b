package shuping.review.dashboard;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shuping.contracts.Grade;
import shuping.review.report.Stage;

@RestController
@PreAuthorize("hasAnyRole('leader','administrator','supervisor')")
class DashboardController {

    private final Dashboard dashboard;

    DashboardController(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    @GetMapping("/api/dashboard")
    DashboardView dashboard() {
        return dashboard.show();
    }

    @GetMapping("/api/dashboard/reports")
    List<ReportFigures> reports(
            @RequestParam(required = false) Stage stage,
            @RequestParam(required = false) Grade grade,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) String organisation) {
        return dashboard.reports(stage, grade, overdue, organisation);
    }
}
