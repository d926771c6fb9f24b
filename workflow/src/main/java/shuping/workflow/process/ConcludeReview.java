package shuping.workflow.process;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.ReportEscalated;
import shuping.contracts.WorkflowEvent.ReportReturned;
import shuping.platform.outbox.Outbox;
import shuping.workflow.deadline.Deadlines;
import shuping.workflow.task.InboxTasks;

/**
 * Service task 汇总审核意见: passed if no department returned it; else back to the secretary, or, in the last round the
 * timetable allows, to a leader. Next time those look that returned it, or all where the leading department says so.
 */
@Component
class ConcludeReview implements JavaDelegate {

    private final InboxTasks tasks;
    private final Reports reports;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Clock clock;

    ConcludeReview(InboxTasks tasks, Reports reports, Deadlines deadlines, Outbox outbox, Clock clock) {
        this.tasks = tasks;
        this.reports = reports;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new Variables(execution);
        var returning = tasks.returning(variables.reportId(), variables.round());
        if (returning.isEmpty()) {
            variables.reviewOutcome("passed");
            return;
        }
        variables.returns(variables.returns() + 1);
        variables.pending(tasks.everyoneAgain(variables.reportId(), variables.round()) ? variables.departments() : returning);
        if (variables.round() >= deadlines.maxRounds(variables.cycleId())) {
            variables.reviewOutcome("escalated");
            outbox.publish(new ReportEscalated(variables.reportId(), variables.round(), version(variables), returning, clock.instant()));
        } else {
            variables.reviewOutcome("returned");
            publishReturn(execution, variables, returning);
        }
    }

    private void publishReturn(DelegateExecution execution, Variables variables, List<String> returning) {
        var due = deadlines.due(execution, TaskKind.REVISE.name()).toInstant();
        outbox.publish(new ReportReturned(variables.reportId(), variables.round(), version(variables), returning, due, clock.instant()));
    }

    private int version(Variables variables) {
        return reports.version(variables.reportId());
    }
}
