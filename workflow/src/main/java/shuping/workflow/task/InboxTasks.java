package shuping.workflow.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import shuping.contracts.TaskKind;

/** The table of tasks beside the engine's own: written in the engine's transactions, read by the inbox. */
@Repository
public class InboxTasks {

    static final String SELECT = """
            select t.*, i.no as item_no, i.evidence_filed_by, r.cycle_id, r.organisation, r.organisation_name,
                   r.secretary, r.secretary_name, r.title, r.version
            from inbox_task t join report r on r.id = t.report_id left join item i on i.id = t.item_id
            """;

    static final String WITHDRAWN = "withdrawn";

    private final JdbcClient jdbc;

    InboxTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else moves this report: decisions, events and timers of one report queue up. */
    public void lockReport(UUID reportId) {
        jdbc.sql("select id from report where id = ? for update").param(reportId).query(UUID.class).optional();
    }

    Optional<InboxTask> find(String id) {
        return jdbc.sql(SELECT + "where t.id = ?").param(id).query(InboxTasks::row).optional();
    }

    public List<InboxTask> open(UUID reportId) {
        return jdbc.sql(SELECT + "where t.report_id = ? and t.ended_at is null order by t.created_at, t.id")
                .param(reportId)
                .query(InboxTasks::row)
                .list();
    }

    public List<InboxTask> open(UUID reportId, TaskKind kind) {
        return open(reportId).stream().filter(task -> task.kind() == kind).toList();
    }

    public List<UUID> reportsOf(UUID cycleId) {
        return jdbc.sql("select id from report where cycle_id = ? order by id").param(cycleId).query(UUID.class).list();
    }

    void add(String id, TaskKind kind, UUID reportId, @Nullable UUID itemId, String group, int round, @Nullable Instant due,
            Instant at) {
        jdbc.sql("""
                        insert into inbox_task (id, kind, report_id, item_id, task_group, round, due, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, kind.name(), reportId, itemId, group, round, due == null ? null : Timestamp.from(due),
                        Timestamp.from(at))
                .update();
    }

    void claim(String id, String username, String name, Instant at) {
        jdbc.sql("update inbox_task set assignee = ?, assignee_name = ?, claimed_at = ? where id = ?")
                .params(username, name, Timestamp.from(at), id)
                .update();
    }

    void release(String id) {
        jdbc.sql("update inbox_task set assignee = null, assignee_name = null, claimed_at = null where id = ?").param(id).update();
    }

    /** The open tasks of the kind are about to end because the report is taken back. */
    public void withdraw(UUID reportId, TaskKind kind) {
        jdbc.sql("update inbox_task set outcome = ? where report_id = ? and kind = ? and ended_at is null")
                .params(WITHDRAWN, reportId, kind.name())
                .update();
    }

    void decide(String id, String outcome, boolean everyoneAgain) {
        jdbc.sql("update inbox_task set outcome = ?, everyone_again = ? where id = ?")
                .params(outcome, everyoneAgain, id)
                .update();
    }

    void end(String id, @Nullable String by, @Nullable String byName, Instant at) {
        jdbc.sql("update inbox_task set ended_at = ?, ended_by = ?, ended_by_name = ? where id = ?")
                .params(Timestamp.from(at), by, byName, id)
                .update();
    }

    public void reschedule(String id, Instant due) {
        jdbc.sql("update inbox_task set due = ? where id = ?").params(Timestamp.from(due), id).update();
    }

    /** A task of that round that somebody has claimed, and perhaps decided: the first one. */
    public Optional<InboxTask> claimed(UUID reportId, TaskKind kind, int round) {
        return jdbc.sql(SELECT + """
                        where t.report_id = ? and t.kind = ? and t.round = ? and t.assignee is not null
                        order by t.claimed_at nulls first, t.id limit 1""")
                .params(reportId, kind.name(), round)
                .query(InboxTasks::row)
                .optional();
    }

    /** When the first task of that kind and round was created; a report that is taken back comes there again. */
    public Optional<Instant> began(UUID reportId, TaskKind kind, int round) {
        return jdbc.sql("select min(created_at) from inbox_task where report_id = ? and kind = ? and round = ?")
                .params(reportId, kind.name(), round)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Departments that returned the report in this round, and whether the leading one wants all to look again. */
    public List<String> returning(UUID reportId, int round) {
        return jdbc.sql("""
                        select split_part(task_group, '/', 2) from inbox_task
                        where report_id = ? and kind = 'REVIEW' and round = ? and outcome = 'return' order by created_at, id""")
                .params(reportId, round)
                .query(String.class)
                .list();
    }

    public boolean everyoneAgain(UUID reportId, int round) {
        return jdbc.sql("select exists (select from inbox_task where report_id = ? and round = ? and everyone_again)")
                .params(reportId, round)
                .query(Boolean.class)
                .single();
    }

    static InboxTask row(ResultSet row, int n) throws SQLException {
        return new InboxTask(
                row.getString("id"),
                TaskKind.valueOf(row.getString("kind")),
                row.getObject("report_id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getObject("item_no", Integer.class),
                row.getString("task_group"),
                row.getInt("round"),
                instant(row, "due"),
                instant(row, "created_at"),
                row.getString("assignee"),
                row.getString("assignee_name"),
                instant(row, "claimed_at"),
                row.getString("outcome"),
                instant(row, "ended_at"),
                row.getString("ended_by"),
                row.getString("ended_by_name"),
                row.getObject("cycle_id", UUID.class),
                row.getString("organisation"),
                row.getString("organisation_name"),
                row.getString("secretary"),
                row.getString("secretary_name"),
                row.getString("title"),
                row.getInt("version"),
                row.getString("evidence_filed_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
