package shuping.workflow.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The two timers at the edge of each user task, reminder and escalation. One that has not fired only gets another date;
 * one that has is gone, and is made anew as the engine made it when the task was entered: decision 0011.
 */
@Component
class Timers {

    private final ManagementService jobs;
    private final ProcessEngineConfigurationImpl engine;
    private final Clock clock;

    Timers(ManagementService jobs, ProcessEngineConfigurationImpl engine, Clock clock) {
        this.jobs = jobs;
        this.engine = engine;
        this.clock = clock;
    }

    void remindAt(Task task, Instant at) {
        arm(task, task.getTaskDefinitionKey() + "-reminder", at);
    }

    void escalateAt(Task task, Instant at) {
        arm(task, task.getTaskDefinitionKey() + "-overdue", at);
    }

    /** What fired once fires again only if its new time is still to come. */
    private void arm(Task task, String timer, Instant at) {
        var job = jobs.createJobQuery().processInstanceId(task.getProcessInstanceId()).activityId(timer).singleResult();
        if (job == null && at.isAfter(clock.instant())) {
            armAgain(task.getExecutionId(), timer, at);
        } else if (job != null && !job.getDuedate().toInstant().equals(at)) {
            jobs.setJobDuedate(job.getId(), Date.from(at));
        }
    }

    /** Several people's tasks of one step share its timers, and the diagram of the instance's own version counts. */
    private void armAgain(String execution, String timer, Instant at) {
        engine.getCommandExecutorTxRequired().execute(command -> {
            var ofTask = command.getExecutionManager().findExecutionById(execution);
            var drawn = ofTask.getProcessDefinition().findActivity(timer);
            if (drawn == null) {
                return null;
            }
            var step = drawn.getEventScope();
            var ofStep = (ExecutionEntity) ofTask.findExecutionForFlowScope(step);
            TimerDeclarationImpl.getDeclarationsForScope(step).get(timer).createTimer(ofStep).setDuedate(Date.from(at));
            return null;
        });
    }
}
