package shuping.workflow.process;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.contracts.Roles;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.ReportWithdrawn;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.platform.outbox.Outbox;
import shuping.workflow.deadline.Deadlines;
import shuping.workflow.task.InboxTasks;

/**
 * 撤回: a submitted version is taken back as long as no reviewer has claimed a task of its round. Claims lock the same
 * report, so one of the two comes first and the other is told. Round, tasks, token and fact change in one transaction.
 */
@Service
@Transactional
class Withdrawals {

    private static final String MESSAGE = "report-withdrawn";

    private final RuntimeService engine;
    private final Reports reports;
    private final InboxTasks tasks;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Clock clock;

    Withdrawals(RuntimeService engine, Reports reports, InboxTasks tasks, Deadlines deadlines, Outbox outbox, Clock clock) {
        this.engine = engine;
        this.reports = reports;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Problem saying why not, if it cannot be withdrawn now */
    @Transactional(readOnly = true)
    void requirePossible(UUID reportId, Actor actor) {
        check(own(reportId, actor));
    }

    void withdraw(UUID reportId, Actor actor) {
        own(reportId, actor);
        tasks.lockReport(reportId);
        var report = own(reportId, actor);
        var round = check(report);
        tasks.withdraw(reportId, TaskKind.REVIEW);
        outbox.publish(new ReportWithdrawn(reportId, round.no, report.version(), round.due, actor.username(), actor.name(),
                clock.instant()));
        engine.createMessageCorrelation(MESSAGE).processInstanceBusinessKey(reportId.toString()).correlate();
    }

    private Round check(Reports.Row report) {
        var open = tasks.open(report.id(), TaskKind.REVIEW);
        if (open.isEmpty()) {
            throw WithdrawalRefusal.notUnderReview();
        }
        int round = open.get(0).round();
        tasks.claimed(report.id(), TaskKind.REVIEW, round).ifPresent(task -> {
            throw WithdrawalRefusal.claimed(task);
        });
        var due = deadlines.submissionBefore(report.cycleId(), report.id(), round);
        if (clock.instant().isAfter(due)) {
            throw WithdrawalRefusal.tooLate(due);
        }
        if (!drawn(report.id())) {
            throw WithdrawalRefusal.notDrawn();
        }
        return new Round(round, due);
    }

    /** Reports that started before the process knew of withdrawals finish without them. */
    private boolean drawn(UUID reportId) {
        return engine.createExecutionQuery()
                .processInstanceBusinessKey(reportId.toString())
                .messageEventSubscriptionName(MESSAGE)
                .count() > 0;
    }

    private Reports.Row own(UUID reportId, Actor actor) {
        return reports.find(reportId)
                .filter(report -> actor.has(Roles.SECRETARY) && report.organisation().equals(actor.organisation()))
                .orElseThrow(() -> Problem.notFound("这份述职报告"));
    }

    /** @param due until when it may be submitted again */
    private record Round(int no, Instant due) {}
}
