package shuping.workflow.task;

import java.time.Clock;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.TaskCreated;
import shuping.contracts.WorkflowEvent.TaskEnded;
import shuping.platform.outbox.Outbox;

/** Hears the engine create and end user tasks, inside its transaction: the inbox and the events follow. */
@Component
class TaskNews {

    private final InboxTasks tasks;
    private final Outbox outbox;
    private final Clock clock;

    TaskNews(InboxTasks tasks, Outbox outbox, Clock clock) {
        this.tasks = tasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> created(task);
            case TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE -> ended(task);
            default -> { }
        }
    }

    private void created(DelegateTask task) {
        var kind = TaskKinds.of(task.getTaskDefinitionKey());
        var reportId = UUID.fromString((String) task.getVariable("reportId"));
        var itemId = task.getVariable("itemId") instanceof String id ? UUID.fromString(id) : null;
        var group = task.getCandidates().iterator().next().getGroupId();
        var round = round(task, kind);
        var due = task.getDueDate() == null ? null : task.getDueDate().toInstant();
        tasks.add(task.getId(), kind, reportId, itemId, group, round, due, clock.instant());
        outbox.publish(new TaskCreated(reportId, task.getId(), kind, itemId, group, round, due, clock.instant()));
    }

    private static int round(DelegateTask task, TaskKind kind) {
        return switch (kind) {
            case REVIEW, REVISE, DECIDE_ESCALATION -> (Integer) task.getVariable("round");
            default -> 0;
        };
    }

    private void ended(DelegateTask task) {
        var decided = TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName());
        var known = tasks.find(task.getId()).orElseThrow();
        var by = decided ? known.assignee() : null;
        var byName = decided ? known.assigneeName() : null;
        tasks.end(known.id(), by, byName, clock.instant());
        outbox.publish(new TaskEnded(known.reportId(), known.id(), known.kind(), known.itemId(), by, byName, clock.instant()));
    }
}
