package shuping.workflow.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import shuping.contracts.ReportEvent.OrganisationRegistered;
import shuping.contracts.ReportEvent.ReportRequested;
import shuping.contracts.ReportEvent.ReportSubmitted;
import shuping.contracts.ReviewEvent.BallotClosed;
import shuping.contracts.ReviewEvent.EvidenceFiled;
import shuping.contracts.ReviewEvent.ItemsListed;
import shuping.contracts.ReviewEvent.PlanFiled;
import shuping.platform.inbox.OnEvent;
import shuping.workflow.deadline.Deadlines;
import shuping.workflow.task.InboxTasks;

/** Turns the facts of the other services into moves of the processes. Business key: report id, or item id. */
@Component
class ReportListener {

    private final RuntimeService engine;
    private final Reports reports;
    private final InboxTasks tasks;
    private final Deadlines deadlines;

    ReportListener(RuntimeService engine, Reports reports, InboxTasks tasks, Deadlines deadlines) {
        this.engine = engine;
        this.reports = reports;
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    @OnEvent
    void on(ReportRequested event) {
        deadlines.learn(event.cycle());
        reports.add(event);
        engine.startProcessInstanceByKey("report", event.reportId().toString(), Map.of(
                Variables.REPORT_ID, event.reportId().toString(),
                Variables.CYCLE_ID, event.cycleId().toString(),
                Variables.ORGANISATION, event.organisation(),
                Variables.SECTOR, event.sector().name(),
                Variables.LEVEL, event.level().name()));
    }

    @OnEvent
    void on(OrganisationRegistered event) {
        reports.handOver(event);
    }

    @OnEvent
    void on(ReportSubmitted event) {
        tasks.lockReport(event.reportId());
        reports.submitted(event);
        message("report-submitted", event.reportId().toString(), Map.of());
    }

    @OnEvent
    void on(BallotClosed event) {
        tasks.lockReport(event.reportId());
        var variables = new HashMap<String, Object>();
        variables.put(Variables.SCORE, event.score() == null ? null : event.score().doubleValue());
        message("ballot-closed", event.reportId().toString(), variables);
    }

    @OnEvent
    void on(ItemsListed event) {
        tasks.lockReport(event.reportId());
        var ids = new ArrayList<String>();
        for (var item : event.items()) {
            reports.add(event.reportId(), item);
            ids.add(item.itemId().toString());
        }
        message("items-listed", event.reportId().toString(), Map.of(Variables.ITEM_IDS, ids));
    }

    @OnEvent
    void on(PlanFiled event) {
        tasks.lockReport(event.reportId());
        message("plan-filed", event.itemId().toString(), Map.of(Variables.PLAN_DEADLINE, event.deadline().toString()));
    }

    @OnEvent
    void on(EvidenceFiled event) {
        tasks.lockReport(event.reportId());
        reports.evidenceFiled(event.itemId(), event.by());
        message("evidence-filed", event.itemId().toString(), Map.of());
    }

    private void message(String name, String businessKey, Map<String, Object> variables) {
        engine.createMessageCorrelation(name)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlate();
    }
}
