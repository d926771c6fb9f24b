package shuping.review.report;

import static shuping.review.report.Stage.APPRAISAL;
import static shuping.review.report.Stage.CLOSED;
import static shuping.review.report.Stage.ESCALATED;
import static shuping.review.report.Stage.GRADING;
import static shuping.review.report.Stage.RECTIFICATION;
import static shuping.review.report.Stage.REVIEW;
import static shuping.review.report.Stage.REVISION;
import static shuping.review.report.Stage.WRITING;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shuping.contracts.ReportEvent;
import shuping.contracts.ReviewEvent;
import shuping.contracts.WorkflowEvent;
import shuping.platform.inbox.OnEvent;

/** The one definition of a report's stage: which event leads into which. */
@Component
class StageEvents {

    private final JdbcClient jdbc;

    StageEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @OnEvent
    void on(ReportEvent.ReportSubmitted event) {
        enter(event.reportId(), REVIEW, event.at());
    }

    @OnEvent
    void on(WorkflowEvent.ReportReturned event) {
        enter(event.reportId(), REVISION, event.at());
    }

    /** Back to where the withdrawn version was written. */
    @OnEvent
    void on(WorkflowEvent.ReportWithdrawn event) {
        enter(event.reportId(), event.round() == 1 ? WRITING : REVISION, event.at());
    }

    @OnEvent
    void on(WorkflowEvent.ReportEscalated event) {
        enter(event.reportId(), ESCALATED, event.at());
    }

    /** Accepted, the appraisal's own event follows. */
    @OnEvent
    void on(WorkflowEvent.EscalationDecided event) {
        if (!event.accepted()) {
            enter(event.reportId(), REVISION, event.at());
        }
    }

    @OnEvent
    void on(WorkflowEvent.AppraisalRequested event) {
        enter(event.reportId(), APPRAISAL, event.at());
    }

    @OnEvent
    void on(ReviewEvent.BallotClosed event) {
        enter(event.reportId(), GRADING, event.at());
    }

    @OnEvent
    void on(WorkflowEvent.RectificationRequested event) {
        enter(event.reportId(), RECTIFICATION, event.at());
    }

    @OnEvent
    void on(WorkflowEvent.ReportClosed event) {
        enter(event.reportId(), CLOSED, event.at());
    }

    /** A report begins in {@link Stage#WRITING}, see {@link ReportEvents}. */
    private void enter(UUID report, Stage stage, Instant at) {
        var moved = jdbc.sql("update report set stage = ? where id = ? and stage <> ?")
                .params(stage.name(), report, stage.name())
                .update();
        if (moved == 1) {
            jdbc.sql("insert into stage_entry (report_id, stage, at) values (?, ?, ?)")
                    .params(report, stage.name(), Timestamp.from(at))
                    .update();
        }
    }
}
