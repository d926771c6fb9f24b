package shuping.report.submission;

import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import shuping.contracts.WorkflowEvent.AppraisalRequested;
import shuping.contracts.WorkflowEvent.EscalationDecided;
import shuping.contracts.WorkflowEvent.OpinionGiven;
import shuping.contracts.WorkflowEvent.ReportClosed;
import shuping.contracts.WorkflowEvent.ReportReturned;
import shuping.contracts.WorkflowEvent.ReportWithdrawn;
import shuping.contracts.WorkflowEvent.TaskCreated;
import shuping.platform.inbox.OnEvent;
import shuping.report.stock.SaidCauses;

/** What workflow decided about a report, kept with the report. */
@Component
class WorkflowNews {

    private static final Logger log = LoggerFactory.getLogger(WorkflowNews.class);

    private final Reports reports;
    private final Versions versions;
    private final Remarks remarks;
    private final Readers readers;
    private final SaidCauses saidCauses;

    WorkflowNews(Reports reports, Versions versions, Remarks remarks, Readers readers, SaidCauses saidCauses) {
        this.reports = reports;
        this.versions = versions;
        this.remarks = remarks;
        this.readers = readers;
        this.saidCauses = saidCauses;
    }

    @OnEvent
    void on(TaskCreated event) {
        readers.grant(event.reportId(), event.group());
    }

    @OnEvent
    void on(ReportReturned event) {
        change(event.reportId(), report -> report.returned(event.version()));
    }

    @OnEvent
    void on(ReportWithdrawn event) {
        change(event.reportId(), report -> {
            report.withdrawn(event.version());
            if (report.status() == ReportStatus.WITHDRAWN) {
                saidCauses.forget(report.id());
            }
        });
        versions.withdraw(event);
    }

    @OnEvent
    void on(OpinionGiven event) {
        remarks.add(event);
    }

    /** A ruling for one more revision is not followed by a return of its own. */
    @OnEvent
    void on(EscalationDecided event) {
        if (!event.accepted()) {
            change(event.reportId(), Report::revisedOnceMore);
        }
    }

    @OnEvent
    void on(AppraisalRequested event) {
        change(event.reportId(), Report::passed);
    }

    @OnEvent
    void on(ReportClosed event) {
        change(event.reportId(), Report::closed);
    }

    private void change(UUID id, Consumer<Report> verb) {
        reports.lock(id).ifPresentOrElse(
                report -> {
                    verb.accept(report);
                    reports.save(report);
                },
                () -> log.warn("News about report {}, which is not ours", id));
    }
}
