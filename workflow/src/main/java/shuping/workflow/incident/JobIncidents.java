package shuping.workflow.incident;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;
import shuping.platform.inbox.Incident;
import shuping.platform.inbox.IncidentSource;

/** Jobs of the engine (timers) that used up their retries. */
@Component
class JobIncidents implements IncidentSource {

    private static final String PREFIX = "job-";

    private final ManagementService jobs;
    private final HistoryService history;
    private final RepositoryService models;

    JobIncidents(ManagementService jobs, HistoryService history, RepositoryService models) {
        this.jobs = jobs;
        this.history = history;
        this.models = models;
    }

    @Override
    public List<Incident> incidents() {
        return jobs.createJobQuery().noRetriesLeft().list().stream().map(this::incident).toList();
    }

    private Incident incident(Job job) {
        return new Incident(PREFIX + job.getId(), reportOf(job), null, "流程步骤“" + stepOf(job) + "”执行失败",
                String.valueOf(job.getExceptionMessage()), null, job.getCreateTime().toInstant(), Incident.Kind.JOB);
    }

    /** As the diagram names it, a timer by the task it hangs on; the engine has jobs of its own that stand in no diagram. */
    private String stepOf(Job job) {
        if (job.getJobDefinitionId() == null) {
            return "引擎维护";
        }
        var activity = jobs.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
        FlowElement step = models.getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(activity);
        return step instanceof BoundaryEvent timer ? timer.getAttachedTo().getName() + "：" + timer.getName() : step.getName();
    }

    /** Out of the history, where it also stands when the process has just ended. */
    private String reportOf(Job job) {
        var variable = job.getProcessInstanceId() == null ? null : history.createHistoricVariableInstanceQuery()
                .processInstanceId(job.getProcessInstanceId()).variableName("reportId").singleResult();
        return variable == null ? "" : String.valueOf(variable.getValue());
    }

    @Override
    public boolean retry(String id) {
        if (!id.startsWith(PREFIX)) {
            return false;
        }
        var jobId = id.substring(PREFIX.length());
        if (jobs.createJobQuery().jobId(jobId).noRetriesLeft().count() == 0) {
            return false;
        }
        jobs.setJobRetries(jobId, 1);
        return true;
    }
}
