package shuping.review.grade;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shuping.contracts.WorkflowEvent;
import shuping.platform.inbox.OnEvent;

/** Keeps what was proposed and what was decided. */
@Component
class GradeEvents {

    private final JdbcClient jdbc;

    GradeEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @OnEvent
    void on(WorkflowEvent.GradeProposed event) {
        jdbc.sql("""
                        insert into grade (report_id, proposed, score, rule) values (:report, :proposed, :score, :rule)
                        on conflict (report_id) do update
                            set proposed = excluded.proposed, score = excluded.score, rule = excluded.rule""")
                .param("report", event.reportId())
                .param("proposed", event.grade() == null ? null : event.grade().name())
                .param("score", event.score())
                .param("rule", event.rule())
                .update();
    }

    @OnEvent
    void on(WorkflowEvent.GradeDecided event) {
        jdbc.sql("""
                        insert into grade (report_id, proposed, grade, reason, comment, problems, by, by_name, decided_at)
                        values (:report, :proposed, :grade, :reason, :comment, :problems, :by, :byName, :at)
                        on conflict (report_id) do update
                            set grade = excluded.grade, reason = excluded.reason, comment = excluded.comment,
                                problems = excluded.problems, by = excluded.by, by_name = excluded.by_name,
                                decided_at = excluded.decided_at""")
                .param("report", event.reportId())
                .param("proposed", event.proposed() == null ? null : event.proposed().name())
                .param("grade", event.grade().name())
                .param("reason", event.reason())
                .param("comment", event.comment())
                .param("problems", event.problems() == null ? new String[0] : event.problems().toArray(String[]::new))
                .param("by", event.by())
                .param("byName", event.byName())
                .param("at", Timestamp.from(event.at()))
                .update();
    }
}
