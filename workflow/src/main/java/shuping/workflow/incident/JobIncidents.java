package shuping.workflow.incident;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import shuping.platform.inbox.Incident;
import shuping.platform.inbox.IncidentSource;

/** Jobs of the engine (timers) that used up their retries. */
@Component
class JobIncidents implements IncidentSource {

    private static final String PREFIX = "job-";

    private final ManagementService jobs;
    private final HistoryService history;

    JobIncidents(ManagementService jobs, HistoryService history) {
        this.jobs = jobs;
        this.history = history;
    }

    @Override
    public List<Incident> incidents() {
        return jobs.createJobQuery().noRetriesLeft().list().stream().map(this::incident).toList();
    }

    private Incident incident(Job job) {
        return new Incident(PREFIX + job.getId(), reportOf(job), "流程中的定时步骤执行失败", job.getExceptionMessage(),
                job.getCreateTime().toInstant(), Incident.Kind.JOB);
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
