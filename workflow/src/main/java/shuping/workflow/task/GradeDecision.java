package shuping.workflow.task;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.GradeDecided;
import shuping.platform.Actor;
import shuping.platform.Problem;

/** 点评 and 等次: the leader comments and confirms the proposed grade, or changes it with a reason. */
@Component
class GradeDecision implements Decision {

    private final Proposals proposals;
    private final Clock clock;

    GradeDecision(Proposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.GRADE;
    }

    @Override
    public Result decide(InboxTask task, Completion answer, Actor actor) {
        if (answer.grade() == null) {
            throw Problem.invalid("#/grade", "请选择等次");
        }
        var comment = Decision.required(answer.comment(), "#/comment", "请写下点评，指出成绩，更要点出问题");
        var proposed = proposals.of(task.id()).grade();
        var reason = answer.grade() == proposed
                ? null
                : Decision.required(answer.reason(), "#/reason", "所定等次与建议等次不同，请写明理由");
        var problems = answer.problems() == null ? List.<String>of() : answer.problems().stream().map(String::strip).toList();
        return new Result(answer.grade().name(), false, Map.of(),
                new GradeDecided(task.reportId(), proposed, answer.grade(), reason, comment, problems, actor.username(),
                        actor.name(), clock.instant()));
    }
}
