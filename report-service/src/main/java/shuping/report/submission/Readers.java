package shuping.report.submission;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.contracts.Roles;
import shuping.platform.Actor;

/**
 * Who may read which report: administrators and leaders all, secretary and drafter their own organisation's, everybody
 * else those about which one of their groups holds or held a task. Lists and single reads ask by the same predicate.
 */
@Repository
class Readers {

    /** Over {@code report r}; takes {@link #asks}. */
    static final String MAY_READ = """
            (:all or r.organisation = cast(:own as text) or exists (
                select from reader_grant g where g.report_id = r.id and g.group_name in (:groups)))""";

    private final JdbcClient jdbc;

    Readers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Map<String, Object> asks(Actor actor) {
        var parameters = new HashMap<String, Object>();
        parameters.put("all", actor.has(Roles.ADMINISTRATOR) || actor.has(Roles.LEADER));
        parameters.put("own", writes(actor) ? actor.organisation() : null);
        parameters.put("groups", actor.groups());
        return parameters;
    }

    /** Whether the report is the actor's to write. */
    static boolean owns(Actor actor, String organisation) {
        return writes(actor) && organisation.equals(actor.organisation());
    }

    private static boolean writes(Actor actor) {
        return actor.has(Roles.SECRETARY) || actor.has(Roles.DRAFTER);
    }

    /** Lasts: who held a task may still read what it was about. A report that is not ours grants nothing. */
    void grant(UUID reportId, String group) {
        jdbc.sql("""
                        insert into reader_grant (report_id, group_name)
                        select id, ? from report where id = ? on conflict do nothing""")
                .params(group, reportId)
                .update();
    }
}
