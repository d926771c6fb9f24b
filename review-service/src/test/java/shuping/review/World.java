package shuping.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import shuping.contracts.BallotRules;
import shuping.contracts.Event;
import shuping.contracts.EvaluatorCategory;
import shuping.contracts.Grade;
import shuping.contracts.Level;
import shuping.contracts.ReportEvent;
import shuping.contracts.ReviewEvent;
import shuping.contracts.Sector;
import shuping.contracts.TaskKind;
import shuping.contracts.Timetable;
import shuping.contracts.WorkflowEvent;
import shuping.platform.test.Api;
import shuping.platform.test.Events;

/** What the other services tell of a report, in their words. Each report stands in a cycle of its own. */
@Lazy
@TestComponent
public class World {

    public static final BallotRules RULES = new BallotRules(
            Map.of(Grade.GOOD, 100, Grade.FAIRLY_GOOD, 85, Grade.AVERAGE, 70, Grade.POOR, 50),
            Map.of(EvaluatorCategory.LEADERS, 40, EvaluatorCategory.DEPARTMENTS, 20,
                    EvaluatorCategory.DELEGATES, 20, EvaluatorCategory.GRASSROOTS, 20),
            5);

    private static final AtomicInteger YEARS = new AtomicInteger(2030);

    private final Api api;
    private final Events events;
    private final Clock clock;
    private final JdbcClient jdbc;

    World(Api api, Events events, Clock clock, JdbcClient jdbc) {
        this.api = api;
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }

    public void tell(Event... news) {
        events.publishAndAwait(news);
    }

    /** The newest cycle there is. */
    public UUID cycle() {
        var cycle = UUID.randomUUID();
        var year = YEARS.getAndIncrement();
        var timetable = new Timetable(today().plusDays(20), 5, 3, 3, today().plusDays(40), 10, 15, 3, 6, 5, 3);
        tell(new ReportEvent.CyclePublished(cycle, year, year + "年度述职评议考核", "Asia/Shanghai", timetable, RULES, now()));
        return cycle;
    }

    public UUID requested(String organisation) {
        return requested(organisation, cycle());
    }

    public UUID requested(String organisation, UUID cycle) {
        var report = UUID.randomUUID();
        tell(new ReportEvent.ReportRequested(report, cycle, organisation, "党工委" + organisation, Sector.STREET,
                Level.TOWNSHIP, "sec-" + organisation, "沈若棠", null, now()));
        return report;
    }

    public UUID submitted(String organisation, String... shortcomings) {
        var report = requested(organisation);
        submit(report, organisation, 1, shortcomings);
        return report;
    }

    public void submit(UUID report, String organisation, int version, String... shortcomings) {
        tell(new ReportEvent.ReportSubmitted(
                report, version, "夯实堡垒强根基", List.of(shortcomings), "sec-" + organisation, "沈若棠", now()));
    }

    public UUID atAppraisal(String organisation, String... shortcomings) {
        var report = submitted(organisation, shortcomings);
        tell(new WorkflowEvent.AppraisalRequested(report, 1, 1, now().plus(10, ChronoUnit.DAYS), now()));
        return report;
    }

    /** Puts people on the roll of the report's cycle. */
    public void enrol(UUID report, EvaluatorCategory category, String... usernames) {
        for (var username : usernames) {
            jdbc.sql("insert into roll_entry (cycle_id, username, name, category) select cycle_id, ?, ?, ? from report where id = ?")
                    .params(username, username, category.name(), report)
                    .update();
        }
    }

    public void graded(UUID report, String... problems) {
        tell(
                new WorkflowEvent.GradeProposed(report, new BigDecimal("91.20"), Grade.GOOD, "得分不低于90分", now()),
                new WorkflowEvent.GradeDecided(report, Grade.GOOD, Grade.FAIRLY_GOOD, "查摆问题不够深", "敢抓敢管，查摆问题还要再深一些。",
                        List.of(problems), "leader-1", "陆领导", now()));
    }

    /** In rectification since then, with the items that were listed. */
    public List<ReviewEvent.ItemsListed.Item> rectifying(UUID report, Instant since) {
        tell(new WorkflowEvent.RectificationRequested(report, since));
        return events.awaitPublished(ReviewEvent.ItemsListed.class, listed -> listed.reportId().equals(report)).items();
    }

    public String task(UUID report, TaskKind kind, UUID item, String group, Instant due) {
        var task = UUID.randomUUID().toString();
        tell(new WorkflowEvent.TaskCreated(report, task, kind, item, group, 1, due, now()));
        return task;
    }

    public Map<String, Object> plan() {
        return Map.of("measure", "每月下沉村居两次", "person", "李明", "deadline", today().plusDays(60).toString());
    }

    /** The item after its plan was filed and approved. */
    public void planApproved(UUID report, UUID item, String organisation) {
        api.put("sec-" + organisation, "/api/rectification-items/" + item + "/plan", plan());
        tell(new WorkflowEvent.PlanDecided(report, item, true, "同意", "rev-organisation", "组织部", now()));
    }
}
