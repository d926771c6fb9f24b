package shuping.review.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.platform.Actor;

/** The tasks we know of. */
@Repository
public class Tasks {

    private static final String TASK = """
            select t.*, i.no as item_no from task t left join rectification_item i on i.id = t.item_id where\s""";

    private final JdbcClient jdbc;

    Tasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Task> open(UUID report) {
        return jdbc.sql(TASK + "t.report_id = ? and t.ended_at is null order by i.no nulls first, t.created_at, t.group_name")
                .param(report)
                .query(Task.class)
                .list();
    }

    public Optional<Task> find(String id) {
        return jdbc.sql(TASK + "t.id = ?").param(id).query(Task.class).optional();
    }

    /** Open tasks about the item that the actor may take. */
    public List<Task> open(UUID item, Actor actor) {
        return jdbc.sql(TASK + "t.item_id = :item and t.ended_at is null and t.group_name in (:groups)")
                .param("item", item)
                .param("groups", actor.groups())
                .query(Task.class)
                .list();
    }
}
