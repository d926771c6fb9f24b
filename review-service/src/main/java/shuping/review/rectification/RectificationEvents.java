package shuping.review.rectification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shuping.contracts.ItemSource;
import shuping.contracts.ReviewEvent;
import shuping.contracts.WorkflowEvent;
import shuping.platform.inbox.OnEvent;
import shuping.platform.outbox.Outbox;
import shuping.review.grade.Grades;
import shuping.review.report.Reports;

/** Lists the items when asked to, and moves them by what was decided. */
@Component
class RectificationEvents {

    private final Reports reports;
    private final Grades grades;
    private final Items items;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    RectificationEvents(Reports reports, Grades grades, Items items, JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.reports = reports;
        this.grades = grades;
        this.items = items;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asked again, it tells the same list again. */
    @OnEvent
    void on(WorkflowEvent.RectificationRequested event) {
        reports.lock(event.reportId());
        if (items.of(event.reportId()).isEmpty()) {
            list(event);
        }
        outbox.publish(new ReviewEvent.ItemsListed(event.reportId(), items.of(event.reportId()), clock.instant()));
    }

    @OnEvent
    void on(WorkflowEvent.PlanDecided event) {
        var item = items.lock(event.itemId());
        items.moved(item.id(), item.status().planDecided(event.approved()), event.at());
        decided("plan_decision", "approved, opinion", event.itemId(), event.approved(), event.opinion())
                .params(event.by(), event.byName(), Timestamp.from(event.at()))
                .update();
    }

    @OnEvent
    void on(WorkflowEvent.ItemVerified event) {
        var item = items.lock(event.itemId());
        items.moved(item.id(), item.status().verified(event.struckOff()), event.at());
        decided("verification", "struck_off, reason", event.itemId(), event.struckOff(), event.reason())
                .params(event.by(), event.byName(), Timestamp.from(event.at()))
                .update();
    }

    /** The report's own shortcomings first, then what the leader added; the same words once. */
    private void list(WorkflowEvent.RectificationRequested event) {
        var problems = new LinkedHashMap<String, ItemSource>();
        reports.shortcomings(event.reportId()).forEach(problem -> problems.putIfAbsent(problem.strip(), ItemSource.REPORT));
        grades.problems(event.reportId()).forEach(problem -> problems.putIfAbsent(problem.strip(), ItemSource.LEADER));
        problems.remove("");
        var no = 1;
        for (var problem : problems.entrySet()) {
            items.add(event.reportId(), no++, problem.getKey(), problem.getValue(), event.at());
        }
    }

    private JdbcClient.StatementSpec decided(String table, String columns, UUID item, boolean outcome, String words) {
        return jdbc.sql("insert into %s (item_id, %s, by, by_name, at) values (?, ?, ?, ?, ?, ?)".formatted(table, columns))
                .params(item, outcome, words);
    }
}
