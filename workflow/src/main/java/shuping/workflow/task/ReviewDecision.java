package shuping.workflow.task;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shuping.contracts.Department;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.OpinionGiven;
import shuping.platform.Actor;
import shuping.platform.Problem;

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
                opinion, answer.score(), everyoneAgain, actor.username(), actor.name(), clock.instant(), remarks(answer));
        return new Result(answer.outcome(), everyoneAgain, Map.of(), fact);
    }

    private static List<OpinionGiven.Remark> remarks(Completion answer) {
        var remarks = answer.remarks() == null ? List.<Remark>of() : answer.remarks();
        for (int i = 0; i < remarks.size(); i++) {
            if (remarks.get(i).end() - remarks.get(i).start() != remarks.get(i).quote().length()) {
                throw Problem.invalid("#/remarks/" + i + "/quote", "所指的原文与起止位置不符");
            }
        }
        return remarks.stream()
                .map(remark -> new OpinionGiven.Remark(remark.start(), remark.end(), remark.quote(), remark.text().strip()))
                .toList();
    }
}
