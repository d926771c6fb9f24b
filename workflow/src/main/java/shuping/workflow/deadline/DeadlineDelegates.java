package shuping.workflow.deadline;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shuping.contracts.WorkflowEvent;
import shuping.contracts.WorkflowEvent.DeadlineApproaching;
import shuping.contracts.WorkflowEvent.DeadlinePassed;
import shuping.platform.outbox.Outbox;
import shuping.workflow.task.InboxTask;
import shuping.workflow.task.InboxTasks;
import shuping.workflow.task.TaskKinds;

/** What the two timers of each user task do: tell about each task of it that is still open. */
@Configuration
class DeadlineDelegates {

    private final InboxTasks tasks;
    private final Outbox outbox;
    private final Clock clock;

    DeadlineDelegates(InboxTasks tasks, Outbox outbox, Clock clock) {
        this.tasks = tasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Bean
    JavaDelegate remind() {
        return tell("-reminder-sent", task -> new DeadlineApproaching(task.reportId(), task.id(), task.kind(),
                task.itemId(), task.group(), task.due(), clock.instant()));
    }

    @Bean
    JavaDelegate escalate() {
        return tell("-overdue-sent", task -> new DeadlinePassed(task.reportId(), task.id(), task.kind(),
                task.itemId(), task.group(), task.due(), clock.instant()));
    }

    private JavaDelegate tell(String suffix, Function<InboxTask, WorkflowEvent> fact) {
        return execution -> {
            var kind = TaskKinds.of(execution.getCurrentActivityId().replace(suffix, ""));
            var reportId = UUID.fromString((String) execution.getVariable("reportId"));
            var itemId = (String) execution.getVariable("itemId");
            tasks.lockReport(reportId);
            tasks.open(reportId, kind).stream()
                    .filter(task -> itemId == null || itemId.equals(String.valueOf(task.itemId())))
                    .map(fact)
                    .forEach(outbox::publish);
        };
    }
}
