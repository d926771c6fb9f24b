package shuping.review.rectification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.contracts.ItemSource;
import shuping.contracts.ReviewEvent;
import shuping.platform.Actor;

/** Rectification items as they change. */
@Repository
class Items {

    private static final String ITEM = """
            select i.id, i.report_id, r.organisation, i.no, i.status, i.plan_filed_by, i.plan_filed_at
            from rectification_item i join report r on r.id = i.report_id where i.id = ?""";

    private final JdbcClient jdbc;

    Items(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Item> find(UUID id) {
        return jdbc.sql(ITEM).param(id).query(Item.class).optional();
    }

    /** Takes the item's row until the transaction ends. */
    Item lock(UUID id) {
        return jdbc.sql(ITEM + " for no key update of i").param(id).query(Item.class).single();
    }

    void add(UUID report, int no, String problem, ItemSource source, Instant at) {
        jdbc.sql("""
                        insert into rectification_item (id, report_id, no, problem, source, created_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (report_id, no) do nothing""")
                .params(UUID.randomUUID(), report, no, problem, source.name(), Timestamp.from(at))
                .update();
    }

    List<ReviewEvent.ItemsListed.Item> of(UUID report) {
        return jdbc.sql("select id as item_id, no, problem, source from rectification_item where report_id = ? order by no")
                .param(report)
                .query(ReviewEvent.ItemsListed.Item.class)
                .list();
    }

    void planFiled(UUID item, Status status, Plan plan, Actor by, Instant at) {
        jdbc.sql("""
                        update rectification_item set status = ?, measure = ?, goal = ?, person = ?, unit = ?, deadline = ?,
                               plan_filed_by = ?, plan_filed_at = ? where id = ?""")
                .params(status.name(), plan.measure().strip(), plan.goal(), plan.person().strip(), plan.unit(),
                        plan.deadline(), by.name(), Timestamp.from(at), item)
                .update();
    }

    void moved(UUID item, Status status, Instant at) {
        jdbc.sql("update rectification_item set status = ?, struck_off_at = ? where id = ?")
                .params(status.name(), status == Status.STRUCK_OFF ? Timestamp.from(at) : null, item)
                .update();
    }
}
