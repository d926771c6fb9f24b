package shuping.workflow.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shuping.contracts.Grade;
import shuping.contracts.WorkflowEvent;
import shuping.contracts.WorkflowEvent.AppraisalRequested;
import shuping.contracts.WorkflowEvent.GradeProposed;
import shuping.contracts.WorkflowEvent.RectificationRequested;
import shuping.contracts.WorkflowEvent.ReportClosed;
import shuping.platform.outbox.Outbox;
import shuping.workflow.deadline.Deadlines;

/** The steps of the report's process that tell one fact and nothing else, by the names the BPMN calls them. */
@Configuration
class ProcessSteps {

    private final Reports reports;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Clock clock;

    ProcessSteps(Reports reports, Deadlines deadlines, Outbox outbox, Clock clock) {
        this.reports = reports;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Bean
    JavaDelegate requestAppraisal() {
        return execution -> {
            var variables = new Variables(execution);
            Date due = deadlines.due(execution, "appraisal");
            outbox.publish(new AppraisalRequested(variables.reportId(), reports.version(variables.reportId()),
                    variables.round(), due.toInstant(), clock.instant()));
        };
    }

    @Bean
    ExecutionListener announceProposal() {
        return execution -> {
            var proposal = (Map<?, ?>) execution.getVariable("proposal");
            var score = (Double) execution.getVariable(Variables.SCORE);
            var grade = (String) proposal.get("grade");
            outbox.publish(new GradeProposed(new Variables(execution).reportId(),
                    score == null ? null : BigDecimal.valueOf(score), grade == null ? null : Grade.valueOf(grade),
                    (String) proposal.get("rule"), clock.instant()));
        };
    }

    @Bean
    JavaDelegate requestRectification() {
        return execution -> publish(new RectificationRequested(reportId(execution), clock.instant()));
    }

    @Bean
    JavaDelegate closeReport() {
        return execution -> publish(new ReportClosed(reportId(execution), clock.instant()));
    }

    private void publish(WorkflowEvent fact) {
        outbox.publish(fact);
    }

    private static UUID reportId(DelegateExecution execution) {
        return new Variables(execution).reportId();
    }
}
