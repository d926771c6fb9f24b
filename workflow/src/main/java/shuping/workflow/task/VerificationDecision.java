package shuping.workflow.task;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.ItemVerified;
import shuping.platform.Actor;

/** 核查: a supervisor who is not the owner strikes the item off or sends it back with reasons. */
@Component
class VerificationDecision implements Decision {

    private final Clock clock;

    VerificationDecision(Clock clock) {
        this.clock = clock;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.VERIFY;
    }

    @Override
    public Result decide(InboxTask task, Completion answer, Actor actor) {
        var struckOff = Decision.choice(answer.outcome(), "strike-off", "send-back");
        var reason = struckOff
                ? Decision.stripped(answer.reason())
                : Decision.required(answer.reason(), "#/reason", "退回整改时请写明理由");
        return new Result(answer.outcome(), false, Map.of("struckOff", struckOff),
                new ItemVerified(task.reportId(), task.itemId(), struckOff, reason, actor.username(), actor.name(), clock.instant()));
    }
}
