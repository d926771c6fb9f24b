package shuping.review.opinion;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shuping.contracts.Department;
import shuping.contracts.WorkflowEvent;
import shuping.platform.inbox.OnEvent;

/** Keeps what the departments said. */
@Component
class OpinionEvents {

    private final JdbcClient jdbc;

    OpinionEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @OnEvent
    void on(WorkflowEvent.OpinionGiven event) {
        jdbc.sql("""
                        insert into opinion (report_id, round, version, department, passed, opinion, score, by, by_name, at)
                        values (:report, :round, :version, :department, :passed, :opinion, :score, :by, :byName, :at)""")
                .param("report", event.reportId())
                .param("round", event.round())
                .param("version", event.version())
                .param("department", Department.of(event.department()).code())
                .param("passed", event.passed())
                .param("opinion", event.opinion())
                .param("score", event.score())
                .param("by", event.by())
                .param("byName", event.byName())
                .param("at", Timestamp.from(event.at()))
                .update();
    }
}
