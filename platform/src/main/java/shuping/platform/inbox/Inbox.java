package shuping.platform.inbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Handles each message once: the inbox row and what the handlers change commit together. */
@Component
class Inbox {

    private final JdbcClient jdbc;
    private final EventHandlers handlers;
    private final DeadLetters deadLetters;

    Inbox(JdbcClient jdbc, EventHandlers handlers, DeadLetters deadLetters) {
        this.jdbc = jdbc;
        this.handlers = handlers;
        this.deadLetters = deadLetters;
    }

    @Transactional
    void handle(Message message) {
        deadLetters.lock(message.key());
        if (!firstTime(message)) {
            return;
        }
        if (deadLetters.holds(message.key())) {
            deadLetters.park(message);
            return;
        }
        handlers.dispatch(message.type(), message.payload());
    }

    /** After the tries are used up. */
    @Transactional
    void giveUp(Message message, Failure failure) {
        deadLetters.lock(message.key());
        if (firstTime(message)) {
            deadLetters.bury(message, failure);
        }
    }

    private boolean firstTime(Message message) {
        return jdbc.sql("insert into inbox (event_id) values (?) on conflict do nothing").param(message.id()).update() == 1;
    }
}
