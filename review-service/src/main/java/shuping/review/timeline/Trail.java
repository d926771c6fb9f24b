package shuping.review.timeline;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.contracts.EventTypes;
import shuping.contracts.TaskKind;

/** The trail: written to, read, never changed. */
@Repository
class Trail {

    private final JdbcClient jdbc;

    Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Entry entry) {
        jdbc.sql("""
                        insert into timeline_entry (report_id, item_id, type, what, who, who_name, detail, late, at)
                        values (:report, :item, :type, :what, :who, :whoName, :detail, :late, :at)""")
                .param("report", entry.report())
                .param("item", entry.item())
                .param("type", EventTypes.nameOf(entry.event().getClass()))
                .param("what", entry.what())
                .param("who", entry.who())
                .param("whoName", entry.whoName())
                .param("detail", entry.detail())
                .param("late", entry.late())
                .param("at", Timestamp.from(entry.at()))
                .update();
    }

    /** Whether what happened then came after the deadline of the task it answers. */
    boolean late(UUID report, UUID item, Instant at, TaskKind... kinds) {
        return jdbc.sql("""
                        select exists (select from task where report_id = :report and item_id is not distinct from :item
                            and kind in (:kinds) and due < :at
                            and (ended_at is null or ended_at >= cast(:at as timestamptz) - interval '5 seconds'))""")
                .param("report", report)
                .param("item", item)
                .param("kinds", Stream.of(kinds).map(Enum::name).collect(Collectors.toUnmodifiableSet()))
                .param("at", Timestamp.from(at))
                .query(Boolean.class)
                .single();
    }

    boolean late(String task, Instant at) {
        return jdbc.sql("select exists (select from task where id = ? and due < ?)")
                .params(task, Timestamp.from(at))
                .query(Boolean.class)
                .single();
    }

    /** In the order in which things happened. Comings and goings of tasks only for those who read the whole trail. */
    List<TimelineView.Done> of(UUID report, boolean whole) {
        return jdbc.sql("""
                        select e.at, e.type, e.what || coalesce('（第' || i.no || '项）', '') as what, e.who_name as who, e.detail, e.late
                        from timeline_entry e left join rectification_item i on i.id = e.item_id
                        where e.report_id = ? and (? or e.type not like 'task.%') order by e.id""")
                .params(report, whole)
                .query(TimelineView.Done.class)
                .list();
    }

    /** When the report first entered each stage after writing, and last. */
    List<StageEntry> stages(UUID report) {
        return jdbc.sql("select stage, at from stage_entry where report_id = ? order by id")
                .param(report)
                .query(StageEntry.class)
                .list();
    }

    /** Names of those who did things of that type, each once. */
    String names(UUID report, Set<String> types) {
        return jdbc.sql("""
                        select string_agg(who_name, '、' order by first) from (
                            select who_name, min(id) as first from timeline_entry
                            where report_id = :report and type in (:types) and who_name is not null group by who_name) people""")
                .param("report", report)
                .param("types", types)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
