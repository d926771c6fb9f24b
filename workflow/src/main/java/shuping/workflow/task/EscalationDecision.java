package shuping.workflow.task;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.EscalationDecided;
import shuping.platform.Actor;

/** 裁定: a leader lets a report that was returned too often pass as it is, or gives it one more revision. */
@Component
class EscalationDecision implements Decision {

    private final Clock clock;

    EscalationDecision(Clock clock) {
        this.clock = clock;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.DECIDE_ESCALATION;
    }

    @Override
    public Result decide(InboxTask task, Completion answer, Actor actor) {
        var accepted = Decision.choice(answer.outcome(), "accept", "revise");
        var reason = Decision.required(answer.reason(), "#/reason", "请写明裁定理由");
        return new Result(answer.outcome(), false, Map.of("accepted", accepted),
                new EscalationDecided(task.reportId(), accepted, reason, actor.username(), actor.name(), clock.instant()));
    }
}
