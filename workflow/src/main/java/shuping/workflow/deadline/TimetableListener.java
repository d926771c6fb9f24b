package shuping.workflow.deadline;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import shuping.contracts.ReportEvent.CyclePublished;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.TaskRescheduled;
import shuping.platform.inbox.OnEvent;
import shuping.platform.outbox.Outbox;
import shuping.workflow.deadline.Cycles.Cycle;
import shuping.workflow.task.InboxTask;
import shuping.workflow.task.InboxTasks;

/**
 * A published or moved timetable: open tasks get their new deadlines, and their timers with them, those too that fired
 * for the old date.
 */
@Component
class TimetableListener {

    private final Cycles cycles;
    private final Deadlines deadlines;
    private final InboxTasks tasks;
    private final TaskService engineTasks;
    private final Timers timers;
    private final Outbox outbox;
    private final Clock clock;

    TimetableListener(Cycles cycles, Deadlines deadlines, InboxTasks tasks, TaskService engineTasks,
            Timers timers, Outbox outbox, Clock clock) {
        this.cycles = cycles;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.engineTasks = engineTasks;
        this.timers = timers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @OnEvent
    void on(CyclePublished event) {
        cycles.put(event);
        var cycle = cycles.require(event.cycleId());
        for (var reportId : tasks.reportsOf(event.cycleId())) {
            tasks.lockReport(reportId);
            tasks.open(reportId).forEach(task -> reschedule(task, cycle));
        }
    }

    private void reschedule(InboxTask task, Cycle cycle) {
        var engineTask = engineTasks.createTaskQuery().taskId(task.id()).singleResult();
        var planDeadline = (String) engineTasks.getVariable(task.id(), "planDeadline");
        var began = task.kind() == TaskKind.REVISE
                ? tasks.began(task.reportId(), task.kind(), task.round()).orElseThrow()
                : task.createdAt();
        var due = deadlines.due(task.kind(), cycle, planDeadline, began);
        timers.remindAt(engineTask, deadlines.reminderBefore(due, cycle));
        timers.escalateAt(engineTask, due.plusSeconds(1));
        if (due.equals(task.due())) {
            return;
        }
        engineTask.setDueDate(Date.from(due));
        engineTasks.saveTask(engineTask);
        tasks.reschedule(task.id(), due);
        outbox.publish(new TaskRescheduled(task.reportId(), task.id(), due, clock.instant()));
    }
}
