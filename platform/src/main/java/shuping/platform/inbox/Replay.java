package shuping.platform.inbox;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shuping.platform.Actor;
import shuping.platform.Problem;

/** Tries a dead letter and all that is parked behind it again, in order, a transaction each. */
@Component
class Replay {

    private final DeadLetters deadLetters;
    private final EventHandlers handlers;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Replay(DeadLetters deadLetters, EventHandlers handlers, JdbcClient jdbc, TransactionTemplate transaction) {
        this.deadLetters = deadLetters;
        this.handlers = handlers;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void replay(long id, Actor actor) {
        var key = jdbc.sql("select key from dead_letter where id = ?").param(id).query(String.class).optional()
                .orElseThrow(() -> Problem.notFound("这条故障"));
        while (replayNext(key, actor)) {
            // each step commits on its own: what worked stays done
        }
    }

    private boolean replayNext(String key, Actor actor) {
        var waiting = deadLetters.open(key);
        if (waiting.isEmpty()) {
            return false;
        }
        var next = waiting.get(0);
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                deadLetters.lock(key);
                var stillOpen = deadLetters.open(key).stream().anyMatch(letter -> letter.id() == next.id());
                if (stillOpen) {
                    handlers.dispatch(next.type(), next.payload());
                    deadLetters.replayed(next.id(), actor.username());
                }
                return true;
            }));
        } catch (RuntimeException e) {
            transaction.executeWithoutResult(status -> deadLetters.failedAgain(next.id(), EventConsumer.reason(e)));
            throw new Problem(HttpStatus.CONFLICT, "replay-failed", "重新处理仍然失败：" + EventConsumer.reason(e));
        }
    }
}
