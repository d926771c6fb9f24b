package shuping.review.grade;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import shuping.contracts.Roles;
import shuping.platform.Actor;
import shuping.review.report.Readers;
import shuping.review.report.Reports;

@RestController
class GradeController {

    private final Reports reports;
    private final Grades grades;

    GradeController(Reports reports, Grades grades) {
        this.reports = reports;
        this.grades = grades;
    }

    /** Until the leader has decided, the proposal is for leaders and administrators only. */
    @GetMapping("/api/grades/{reportId}")
    @PreAuthorize(Readers.READERS)
    GradeView grade(@PathVariable UUID reportId, Actor actor) {
        reports.require(reportId, actor);
        return grades.find(reportId)
                .filter(grade -> grade.grade() != null || actor.has(Roles.LEADER) || actor.has(Roles.ADMINISTRATOR))
                .orElse(GradeView.NOTHING_YET);
    }
}
