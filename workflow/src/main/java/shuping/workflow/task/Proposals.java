package shuping.workflow.task;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import shuping.contracts.Grade;

/** The grade the decision table proposes, as the process carries it. */
@Component
class Proposals {

    private final TaskService tasks;

    Proposals(TaskService tasks) {
        this.tasks = tasks;
    }

    Proposal of(String taskId) {
        var score = (Double) tasks.getVariable(taskId, "score");
        @SuppressWarnings("unchecked")
        var proposal = (Map<String, Object>) tasks.getVariable(taskId, "proposal");
        var grade = (String) proposal.get("grade");
        return new Proposal(score == null ? null : BigDecimal.valueOf(score),
                grade == null ? null : Grade.valueOf(grade), (String) proposal.get("rule"));
    }

    /** @param grade null where nobody voted */
    record Proposal(@Nullable BigDecimal score, @Nullable Grade grade, String rule) {}
}
