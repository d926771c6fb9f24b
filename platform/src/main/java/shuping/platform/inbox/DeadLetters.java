package shuping.platform.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shuping.platform.Actor;

/**
 * Messages this service could not handle. Until one is replayed or discarded, later messages of its key wait behind it,
 * so that a report never sees its events out of order; other reports go on. None is ever removed.
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
        return jdbc.sql("select exists (select from open_dead_letter where key = ?)").param(key).query(Boolean.class).single();
    }

    void bury(Message message, Failure failure) {
        insert(message, failure, false);
    }

    void park(Message message) {
        insert(message, new Failure(Cause.FAILED, ""), true);
    }

    private void insert(Message message, Failure failure, boolean parked) {
        jdbc.sql("""
                        insert into dead_letter (event_id, type, key, payload, error, cause, parked, correlation_id, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(message.id(), message.type(), message.key(), message.payload(), failure.technical(),
                        failure.cause().name(), parked, message.correlationId(), now())
                .update();
    }

    Optional<DeadLetter> find(long id) {
        return jdbc.sql("select * from dead_letter where id = ?").param(id).query(DeadLetter.class).optional();
    }

    /** The open letter of the key that comes first, in the order in which the messages came. */
    Optional<DeadLetter> first(String key) {
        return jdbc.sql("select * from open_dead_letter where key = ? order by id limit 1")
                .param(key)
                .query(DeadLetter.class)
                .optional();
    }

    /** The first open letter of each key; what is parked behind it is no incident of its own. */
    List<DeadLetter> firsts() {
        return jdbc.sql("select distinct on (key) * from open_dead_letter order by key, id").query(DeadLetter.class).list();
    }

    /** The latest 200, newest first. */
    List<DeadLetter> discarded() {
        return jdbc.sql("select * from dead_letter where discarded_at is not null order by discarded_at desc, id desc limit 200")
                .query(DeadLetter.class)
                .list();
    }

    void replayed(long id, Actor by) {
        jdbc.sql("update dead_letter set replayed_at = ?, replayed_by = ?, replayed_by_name = ? where id = ?")
                .params(now(), by.username(), by.name(), id)
                .update();
    }

    void discarded(long id, String reason, Actor by) {
        jdbc.sql("""
                        update dead_letter set discarded_at = ?, discarded_by = ?, discarded_by_name = ?, discard_reason = ?
                        where id = ?""")
                .params(now(), by.username(), by.name(), reason, id)
                .update();
    }

    /** Unless somebody settled it in the meantime. */
    void failedAgain(long id, Failure failure) {
        jdbc.sql("update open_dead_letter set error = ?, cause = ?, parked = false where id = ?")
                .params(failure.technical(), failure.cause().name(), id)
                .update();
    }

    int count() {
        return jdbc.sql("select count(distinct key) from open_dead_letter").query(Integer.class).single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
