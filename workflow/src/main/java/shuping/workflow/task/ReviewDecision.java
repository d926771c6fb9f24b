package shuping.workflow.task;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import shuping.contracts.Department;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.OpinionGiven;
import shuping.platform.Actor;

/** 审核: a department passes the report or returns it with an opinion. */
@Component
class ReviewDecision implements Decision {

    private final Clock clock;

    ReviewDecision(Clock clock) {
        this.clock = clock;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.REVIEW;
    }

    @Override
    public Result decide(InboxTask task, Completion answer, Actor actor) {
        var passed = Decision.choice(answer.outcome(), "pass", "return");
        var opinion = passed
                ? Decision.stripped(answer.opinion())
                : Decision.required(answer.opinion(), "#/opinion", "退回修改时请写明意见，书记据此修改");
        var leading = Department.ORGANISATION.code().equals(task.department());
        var everyoneAgain = !passed && leading && Boolean.TRUE.equals(answer.everyoneAgain());
        var fact = new OpinionGiven(task.reportId(), task.id(), task.department(), task.round(), task.version(), passed,
                opinion, answer.score(), everyoneAgain, actor.username(), actor.name(), clock.instant());
        return new Result(answer.outcome(), everyoneAgain, Map.of(), fact);
    }
}
