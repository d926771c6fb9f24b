package shuping.workflow.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import shuping.contracts.ReportEvent.CyclePublished;
import shuping.contracts.TaskKind;
import shuping.platform.calendar.WorkingDays;
import shuping.workflow.deadline.Cycles.Cycle;
import shuping.workflow.task.InboxTasks;
import shuping.workflow.task.TaskKinds;

/**
 * Every deadline of the processes, out of the cycle's timetable. Public because the BPMN names it in the due dates and
 * timers of its user tasks; each entry into a task computes them anew, so a return re-arms them.
 */
@Component("deadlines")
public class Deadlines {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Cycles cycles;
    private final WorkingDays workingDays;
    private final InboxTasks tasks;
    private final Clock clock;

    Deadlines(Cycles cycles, WorkingDays workingDays, InboxTasks tasks, Clock clock) {
        this.cycles = cycles;
        this.workingDays = workingDays;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @param task BPMN id of the user task */
    public Date due(DelegateExecution execution, String task) {
        return Date.from(dueOf(execution, task));
    }

    /** The morning of the reminder's working day. */
    public Date reminder(DelegateExecution execution, String task) {
        return Date.from(reminderBefore(dueOf(execution, task), cycleOf(execution)));
    }

    /** The first moment after the deadline. */
    public Date overdue(DelegateExecution execution, String task) {
        return Date.from(dueOf(execution, task).plusSeconds(1));
    }

    /** The timetable of a report that arrived before its cycle's own event. */
    public void learn(CyclePublished cycle) {
        cycles.addIfUnknown(cycle);
    }

    /** Rounds of review before a return goes to a leader. */
    public int maxRounds(UUID cycleId) {
        return cycles.require(cycleId).timetable().maxRounds();
    }

    /** When the review of a report submitted now would have to be done; empty before the first cycle. */
    public Optional<Instant> reviewDue() {
        return cycles.latest().map(cycle -> due(TaskKind.REVIEW, cycle, null, clock.instant()));
    }

    /** The deadline there was for what that round of review looks at: for the first version, or for the revision before. */
    public Instant submissionBefore(UUID cycleId, UUID reportId, int round) {
        var kind = round == 1 ? TaskKind.WRITE : TaskKind.REVISE;
        var began = tasks.began(reportId, kind, round - 1).orElseGet(clock::instant);
        return due(kind, cycles.require(cycleId), null, began);
    }

    private Instant dueOf(DelegateExecution execution, String task) {
        var kind = TaskKinds.of(task);
        return due(kind, cycleOf(execution), (String) execution.getVariable("planDeadline"), began(execution, kind));
    }

    /** A revision that goes on after a withdrawal keeps the deadline it had. */
    private Instant began(DelegateExecution execution, TaskKind kind) {
        if (kind != TaskKind.REVISE) {
            return clock.instant();
        }
        var reportId = UUID.fromString((String) execution.getVariable("reportId"));
        return tasks.began(reportId, kind, (Integer) execution.getVariable("round")).orElseGet(clock::instant);
    }

    private Cycle cycleOf(DelegateExecution execution) {
        return cycles.require(UUID.fromString((String) execution.getVariable("cycleId")));
    }

    /**
     * @param planDeadline last day of the item's plan, ISO, or null while there is none
     * @param from when the step began
     */
    Instant due(TaskKind kind, Cycle cycle, String planDeadline, Instant from) {
        var today = from.atZone(cycle.zone()).toLocalDate();
        var timetable = cycle.timetable();
        var lastDay = switch (kind) {
            case WRITE -> timetable.submission();
            case REVIEW -> workingDays.plus(today, timetable.reviewDays());
            case REVISE, DECIDE_ESCALATION -> workingDays.plus(today, timetable.revisionDays());
            case APPRAISAL -> timetable.meeting();
            case GRADE -> workingDays.plus(today, timetable.gradeDays());
            case FILE_PLAN -> workingDays.plus(today, timetable.planDays());
            case APPROVE_PLAN -> workingDays.plus(today, timetable.planApprovalDays());
            case FILE_EVIDENCE -> planDeadline == null
                    ? today.plusMonths(timetable.rectificationMonths())
                    : LocalDate.parse(planDeadline);
            case VERIFY -> workingDays.plus(today, timetable.verificationDays());
        };
        return endOf(lastDay, cycle.zone());
    }

    Instant reminderBefore(Instant due, Cycle cycle) {
        var lastDay = due.atZone(cycle.zone()).toLocalDate();
        return workingDays.plus(lastDay, -cycle.timetable().reminderDays()).atTime(MORNING).atZone(cycle.zone()).toInstant();
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }
}
