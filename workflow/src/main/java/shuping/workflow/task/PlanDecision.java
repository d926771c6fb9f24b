package shuping.workflow.task;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.PlanDecided;
import shuping.platform.Actor;

/** 审批整改方案: the organisation department approves a plan or returns it. */
@Component
class PlanDecision implements Decision {

    private final Clock clock;

    PlanDecision(Clock clock) {
        this.clock = clock;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.APPROVE_PLAN;
    }

    @Override
    public Result decide(InboxTask task, Completion answer, Actor actor) {
        var approved = Decision.choice(answer.outcome(), "approve", "return");
        var opinion = approved
                ? Decision.stripped(answer.opinion())
                : Decision.required(answer.opinion(), "#/opinion", "退回重拟时请写明意见");
        return new Result(answer.outcome(), false, Map.of("approved", approved),
                new PlanDecided(task.reportId(), task.itemId(), approved, opinion, actor.username(), actor.name(), clock.instant()));
    }
}
