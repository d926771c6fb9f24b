package shuping.workflow.task;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shuping.contracts.TaskKind;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.workflow.timer.TimerRace;

/** 待办. Which tasks an actor sees and may decide follows from the groups in the token, so no role is named here. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "tasks")
class TaskController {

    private final TaskQueries queries;
    private final TaskHandling handling;
    private final TaskView.Factory views;
    private final Proposals proposals;

    TaskController(TaskQueries queries, TaskHandling handling, TaskView.Factory views, Proposals proposals) {
        this.queries = queries;
        this.handling = handling;
        this.views = views;
        this.proposals = proposals;
    }

    /** @param scope mine, group (open tasks of the actor's groups) or done */
    @GetMapping
    List<TaskView> tasks(@RequestParam(defaultValue = "mine") String scope, @RequestParam(required = false) TaskKind kind,
            Actor actor) {
        return queries.list(actor, scope(scope), kind).stream().map(task -> views.of(task, actor)).toList();
    }

    @GetMapping("/{id}")
    TaskDetail task(@PathVariable String id, Actor actor) {
        var task = queries.find(actor, id).orElseThrow(() -> Problem.notFound("这项任务"));
        var proposal = task.kind() == TaskKind.GRADE && task.open() ? proposals.of(id) : null;
        return new TaskDetail(views.of(task, actor), proposal);
    }

    @PostMapping("/{id}/claim")
    TaskView claim(@PathVariable String id, Actor actor) {
        return views.of(handling.claim(id, actor), actor);
    }

    @DeleteMapping("/{id}/claim")
    TaskView release(@PathVariable String id, Actor actor) {
        return views.of(handling.release(id, actor), actor);
    }

    @PostMapping("/{id}/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String id, @Valid @RequestBody Completion answer, Actor actor) {
        TimerRace.outrun(() -> handling.complete(id, answer, actor));
    }

    private static TaskQueries.Scope scope(String name) {
        return switch (name) {
            case "mine" -> TaskQueries.Scope.MINE;
            case "group" -> TaskQueries.Scope.GROUP;
            case "done" -> TaskQueries.Scope.DONE;
            default -> throw Problem.invalid("#/scope", "应为 mine、group 或 done");
        };
    }

    /** @param proposal for the grade: what the decision table proposes */
    record TaskDetail(TaskView task, @Nullable Proposals.Proposal proposal) {}
}
