package shuping.review.report;

import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shuping.contracts.ReportEvent;
import shuping.contracts.WorkflowEvent;
import shuping.platform.inbox.OnEvent;

/** Keeps our copy of a report in step with what the other services tell. */
@Component
class ReportEvents {

    private final JdbcClient jdbc;

    ReportEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @OnEvent
    void on(ReportEvent.ReportRequested event) {
        jdbc.sql("""
                        insert into report (id, cycle_id, organisation, organisation_name, sector, level,
                                            secretary, secretary_name, stage, requested_at)
                        values (:id, :cycle, :organisation, :organisationName, :sector, :level,
                                :secretary, :secretaryName, :stage, :at)""")
                .param("id", event.reportId())
                .param("cycle", event.cycleId())
                .param("organisation", event.organisation())
                .param("organisationName", event.organisationName())
                .param("sector", event.sector().name())
                .param("level", event.level().name())
                .param("secretary", event.secretary())
                .param("secretaryName", event.secretaryName())
                .param("stage", Stage.WRITING.name())
                .param("at", Timestamp.from(event.at()))
                .update();
    }

    @OnEvent
    void on(ReportEvent.ReportSubmitted event) {
        jdbc.sql("insert into report_version (report_id, version, title, shortcomings, submitted_at) values (?, ?, ?, ?, ?)")
                .params(event.reportId(), event.version(), event.title(), event.shortcomings().toArray(String[]::new),
                        Timestamp.from(event.at()))
                .update();
        jdbc.sql("update report set title = ?, version = ? where id = ?")
                .params(event.title(), event.version(), event.reportId())
                .update();
    }

    @OnEvent
    void on(WorkflowEvent.OpinionGiven event) {
        rounds(event.reportId(), event.round());
    }

    @OnEvent
    void on(WorkflowEvent.AppraisalRequested event) {
        rounds(event.reportId(), event.rounds());
    }

    @OnEvent
    void on(WorkflowEvent.GradeDecided event) {
        jdbc.sql("update report set grade = ? where id = ?").params(event.grade().name(), event.reportId()).update();
    }

    private void rounds(UUID report, int round) {
        jdbc.sql("update report set rounds = greatest(rounds, ?) where id = ?").params(round, report).update();
    }
}
