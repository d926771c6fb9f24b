package shuping.platform.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Messages this service could not handle. Until one is replayed, later messages of its key wait behind it, so that a
 * report never sees its events out of order; other reports go on.
 */
@Component
class DeadLetters {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Serialises everything that happens to one key in this service, until the transaction ends. */
    void lock(String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('inbox'), hashtext(?))").param(key).query((row, n) -> n).list();
    }

    boolean holds(String key) {
        return jdbc.sql("select exists (select from dead_letter where key = ? and replayed_at is null)")
                .param(key)
                .query(Boolean.class)
                .single();
    }

    void bury(Message message, String error) {
        insert(message, error, false);
    }

    void park(Message message, String reason) {
        insert(message, reason, true);
    }

    private void insert(Message message, String error, boolean parked) {
        jdbc.sql("insert into dead_letter (event_id, type, key, payload, error, parked, at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(message.id(), message.type(), message.key(), message.payload(), error, parked,
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The next message of the key that waits, oldest first. */
    List<DeadLetter> open(String key) {
        return jdbc.sql("select * from dead_letter where key = ? and replayed_at is null order by id")
                .param(key)
                .query(DeadLetter.class)
                .list();
    }

    /** Those that failed themselves; what is parked behind them is not an incident of its own. */
    List<DeadLetter> openIncidents() {
        return jdbc.sql("""
                        select distinct on (key) * from dead_letter where replayed_at is null order by key, id""")
                .query(DeadLetter.class)
                .list();
    }

    void replayed(long id, String by) {
        jdbc.sql("update dead_letter set replayed_at = ?, replayed_by = ? where id = ?")
                .params(Timestamp.from(clock.instant()), by, id)
                .update();
    }

    void failedAgain(long id, String error) {
        jdbc.sql("update dead_letter set error = ?, parked = false where id = ?").params(error, id).update();
    }

    int count() {
        return jdbc.sql("select count(distinct key) from dead_letter where replayed_at is null").query(Integer.class).single();
    }
}
