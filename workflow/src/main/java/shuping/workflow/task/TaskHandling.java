package shuping.workflow.task;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.TaskClaimed;
import shuping.contracts.WorkflowEvent.TaskReleased;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.platform.outbox.Outbox;

/** Claiming, releasing and deciding: each moves the engine and publishes the fact in one transaction. */
@Service
@Transactional
class TaskHandling {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("M 月 d 日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final TaskQueries queries;
    private final InboxTasks tasks;
    private final TaskService engine;
    private final Outbox outbox;
    private final Clock clock;
    private final Map<TaskKind, Decision> decisions;

    TaskHandling(TaskQueries queries, InboxTasks tasks, TaskService engine, Outbox outbox, Clock clock, List<Decision> decisions) {
        this.queries = queries;
        this.tasks = tasks;
        this.engine = engine;
        this.outbox = outbox;
        this.clock = clock;
        this.decisions = decisions.stream().collect(Collectors.toMap(Decision::kind, Function.identity()));
    }

    InboxTask claim(String id, Actor actor) {
        var task = lock(id, actor);
        refuseIfEndsByFact(task);
        if (actor.username().equals(task.assignee())) {
            return task;
        }
        if (task.assignee() != null) {
            throw Problem.conflict("claimed-already", task.assigneeName() + "已经签收了这项任务。");
        }
        engine.claim(id, actor.username());
        tasks.claim(id, actor.username(), actor.name(), clock.instant());
        outbox.publish(new TaskClaimed(task.reportId(), id, actor.username(), actor.name(), clock.instant()));
        return queries.find(actor, id).orElseThrow();
    }

    InboxTask release(String id, Actor actor) {
        var task = lock(id, actor);
        requireMine(task, actor);
        engine.setAssignee(id, null);
        tasks.release(id);
        outbox.publish(new TaskReleased(task.reportId(), id, actor.username(), actor.name(), clock.instant()));
        return queries.find(actor, id).orElseThrow();
    }

    void complete(String id, Completion answer, Actor actor) {
        var task = lock(id, actor);
        refuseIfEndsByFact(task);
        requireMine(task, actor);
        var result = decisions.get(task.kind()).decide(task, answer, actor);
        tasks.decide(id, result.outcome(), result.everyoneAgain());
        outbox.publish(result.fact());
        engine.complete(id, result.variables());
    }

    /** The task as it is once the report is ours: what was true when the page was read may have changed. */
    private InboxTask lock(String id, Actor actor) {
        var seen = queries.find(actor, id).orElseThrow(() -> Problem.notFound("这项任务"));
        tasks.lockReport(seen.reportId());
        var task = queries.find(actor, id).orElseThrow();
        if (task.withdrawn()) {
            throw Problem.conflict("withdrawn", task.organisationName() + "已于 " + MINUTE.format(task.endedAt()) + " 撤回报告，这项任务随之结束。");
        }
        if (!task.open()) {
            throw Problem.conflict("ended-already", task.endedByName() == null
                    ? "这项任务已于 " + MINUTE.format(task.endedAt()) + " 结束。"
                    : task.endedByName() + "已于 " + MINUTE.format(task.endedAt()) + " 办结这项任务。");
        }
        return task;
    }

    private static void requireMine(InboxTask task, Actor actor) {
        if (task.assignee() == null) {
            throw Problem.conflict("not-claimed", "请先签收这项任务，再办理。");
        }
        if (!task.assignee().equals(actor.username())) {
            throw Problem.conflict("claimed-by-other", "这项任务由" + task.assigneeName() + "签收，您不能代办。");
        }
    }

    private static void refuseIfEndsByFact(InboxTask task) {
        if (task.endsByFact()) {
            throw Problem.conflict("ends-by-fact", switch (task.kind()) {
                case WRITE, REVISE -> "这项任务在报送述职报告后自动办结，请到报告页面报送。";
                case APPRAISAL -> "这项任务在测评计票后自动办结，请到述职评议页面操作。";
                case FILE_PLAN -> "这项任务在报送整改方案后自动办结，请到整改事项页面报送。";
                default -> "这项任务在报送佐证材料后自动办结，请到整改事项页面报送。";
            });
        }
    }
}
