package shuping.workflow.task;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import shuping.contracts.TaskKind;
import shuping.platform.Actor;

/** What of the inbox an actor may see: one predicate for lists and single reads. */
@Repository
class TaskQueries {

    private static final int LIMIT = 500;

    /** A task of a group the actor is in, or ended by the actor; nobody decides on their own case. */
    private static final String VISIBLE = """
            where (t.task_group in (:groups) or t.ended_by = :me)
              and (t.kind in (:byFact) or (r.organisation <> :organisation and r.secretary <> :me
                   and (t.kind <> 'VERIFY' or coalesce(i.evidence_filed_by, '') <> :me)))
            """;

    private final JdbcClient jdbc;

    TaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Scope {
        MINE(" and t.ended_at is null and (t.assignee = :me or (t.assignee is null and t.kind in (:byFact)))"),
        GROUP(" and t.ended_at is null"),
        DONE(" and t.ended_by = :me");

        private final String condition;

        Scope(String condition) {
            this.condition = condition;
        }
    }

    List<InboxTask> list(Actor actor, Scope scope, @Nullable TaskKind kind) {
        var sql = InboxTasks.SELECT + VISIBLE + scope.condition + (kind == null ? "" : " and t.kind = :kind")
                + (scope == Scope.DONE ? " order by t.ended_at desc" : " order by t.due nulls last, t.created_at, t.id")
                + " limit " + LIMIT;
        return statement(sql, actor)
                .param("kind", kind == null ? null : kind.name())
                .query(InboxTasks::row)
                .list();
    }

    Optional<InboxTask> find(Actor actor, String id) {
        return statement(InboxTasks.SELECT + VISIBLE + " and t.id = :id", actor).param("id", id).query(InboxTasks::row).optional();
    }

    private JdbcClient.StatementSpec statement(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("groups", actor.groups())
                .param("me", actor.username())
                .param("organisation", actor.organisation() == null ? "" : actor.organisation())
                .param("byFact", Stream.of(TaskKind.WRITE, TaskKind.REVISE, TaskKind.APPRAISAL, TaskKind.FILE_PLAN,
                        TaskKind.FILE_EVIDENCE).map(TaskKind::name).collect(Collectors.toList()));
    }
}
