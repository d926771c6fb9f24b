package shuping.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import shuping.contracts.Event;
import shuping.contracts.ItemSource;
import shuping.contracts.ReportEvent.ReportSubmitted;
import shuping.contracts.ReviewEvent.BallotClosed;
import shuping.contracts.ReviewEvent.EvidenceFiled;
import shuping.contracts.ReviewEvent.ItemsListed;
import shuping.contracts.ReviewEvent.PlanFiled;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent;
import shuping.contracts.WorkflowEvent.AppraisalRequested;
import shuping.contracts.WorkflowEvent.TaskCreated;
import shuping.contracts.WorkflowEvent.TaskEnded;
import shuping.platform.test.Api;
import shuping.platform.test.Events;

/** One report on its way, and what the other services and the people do about it. */
final class Report {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final UUID id;
    final UUID cycle;
    final String organisation;
    final List<UUID> items = new ArrayList<>();
    private final Events events;
    private final Api api;
    private final Clock clock;
    private int version;

    Report(Events events, Api api, Clock clock, UUID id, UUID cycle, String organisation) {
        this.events = events;
        this.api = api;
        this.clock = clock;
        this.id = id;
        this.cycle = cycle;
        this.organisation = organisation;
    }

    Report submit() {
        version++;
        tell(new ReportSubmitted(id, version, "扛牢主责　久久为功", List.of("抓统筹不够"), "sec-" + organisation, "书记", clock.instant()));
        return this;
    }

    Report tell(Event event) {
        events.publishAndAwait(event);
        return this;
    }

    Report everyonePasses() {
        while (told(AppraisalRequested.class, requested -> true).isEmpty()) {
            open(TaskKind.REVIEW).forEach(task -> review(departmentOf(task), Map.of("outcome", "pass")));
        }
        return this;
    }

    Report passes(String department) {
        return review(department, Map.of("outcome", "pass"));
    }

    Report returns(String department) {
        return review(department, Map.of("outcome", "return", "opinion", "请补充具体数字"));
    }

    Report returnsForEveryone(String department) {
        return review(department, Map.of("outcome", "return", "opinion", "请全面修改", "everyoneAgain", true));
    }

    private Report review(String department, Map<String, Object> decision) {
        var task = await("review by " + department).atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(
                () -> open(TaskKind.REVIEW).stream().filter(t -> departmentOf(t).equals(department)).findFirst(),
                Optional::isPresent).orElseThrow();
        decide("rev-" + department, task, decision);
        return this;
    }

    Report ballotClosed(BigDecimal score) {
        return tell(new BallotClosed(id, score, 30, 40, "organizer", "会务", clock.instant()));
    }

    Report grade(Map<String, Object> decision) {
        decide("leader-1", only(TaskKind.GRADE), decision);
        return this;
    }

    Report items(int count) {
        for (var n = 0; n < count; n++) {
            items.add(UUID.randomUUID());
        }
        var listed = items.stream()
                .map(item -> new ItemsListed.Item(item, items.indexOf(item) + 1, "抓统筹不够", ItemSource.REPORT))
                .toList();
        return tell(new ItemsListed(id, listed, clock.instant()));
    }

    Report planFiled(UUID item) {
        return tell(new PlanFiled(id, item, LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai")).plusMonths(3), "sec-" + organisation, "书记", clock.instant()));
    }

    Report evidenceFiled(UUID item) {
        return tell(new EvidenceFiled(id, item, "sec-" + organisation, "书记", clock.instant()));
    }

    Report decideOn(TaskKind kind, String user, Map<String, Object> decision) {
        decide(user, only(kind), decision);
        return this;
    }

    private void decide(String user, TaskCreated task, Map<String, Object> decision) {
        var claim = api.post(user, "/api/tasks/" + task.taskId() + "/claim", null);
        assertThat(claim.status()).as(claim.text()).isEqualTo(200);
        var answer = api.post(user, "/api/tasks/" + task.taskId() + "/completion", new HashMap<>(decision));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        await("end of " + task.kind()).atMost(PATIENCE).pollInterval(Duration.ofMillis(20))
                .until(() -> ended(task.taskId()));
    }

    TaskCreated only(TaskKind kind) {
        var open = openTasks(kind);
        assertThat(open).as("open tasks %s", kind).hasSize(1);
        return open.get(0);
    }

    /** Waits until there is one; the events of this report come in order. */
    List<TaskCreated> openTasks(TaskKind kind) {
        return await(kind + " of " + id).atMost(PATIENCE).pollInterval(Duration.ofMillis(20))
                .until(() -> open(kind), tasks -> !tasks.isEmpty());
    }

    List<TaskCreated> open(TaskKind kind) {
        return told(TaskCreated.class, task -> task.kind() == kind && !ended(task.taskId()));
    }

    private boolean ended(String taskId) {
        return !told(TaskEnded.class, ended -> ended.taskId().equals(taskId)).isEmpty();
    }

    Report isReviewedBy(String... departments) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).untilAsserted(() ->
                assertThat(open(TaskKind.REVIEW)).extracting(Report::departmentOf).containsExactlyInAnyOrder(departments));
        return this;
    }

    <E extends WorkflowEvent> E hears(Class<E> type) {
        return events.awaitPublished(type, event -> event.reportId().equals(id));
    }

    <E extends WorkflowEvent> List<E> told(Class<E> type, Predicate<E> fits) {
        return events.published(type).stream().filter(event -> event.reportId().equals(id)).filter(fits).toList();
    }

    static String departmentOf(TaskCreated task) {
        return task.group().substring(task.group().indexOf('/') + 1);
    }
}
