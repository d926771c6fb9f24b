package shuping.review.opinion;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shuping.contracts.Department;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.review.report.Readers;
import shuping.review.report.Reports;

@RestController
class OpinionController {

    private final Reports reports;
    private final JdbcClient jdbc;

    OpinionController(Reports reports, JdbcClient jdbc) {
        this.reports = reports;
        this.jdbc = jdbc;
    }

    @GetMapping("/api/opinions")
    @PreAuthorize(Readers.READERS)
    List<Opinion> opinions(@RequestParam(required = false) UUID report, Actor actor) {
        if (report == null) {
            throw Problem.invalid("#/report", "请指明是哪份述职报告");
        }
        reports.require(report, actor);
        return jdbc.sql("select * from opinion where report_id = ? order by round, id")
                .param(report)
                .query((row, number) -> new Opinion(
                        row.getInt("round"),
                        row.getInt("version"),
                        row.getString("department"),
                        Department.of(row.getString("department")).title(),
                        row.getBoolean("passed"),
                        row.getString("opinion"),
                        row.getObject("score", Integer.class),
                        row.getString("by"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

}
