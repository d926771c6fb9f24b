package shuping.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import shuping.contracts.Event;
import shuping.contracts.EventTypes;
import shuping.platform.tracing.Correlation;

/**
 * Where a service leaves an event in the transaction that makes it true. Both commit or neither does; a relay sends
 * what was committed. Order per key holds because writers of one key lock its aggregate's row first.
 */
@Component
public class Outbox {

    private static final String NUL = "\\u0000";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final OutboxRelay relay;
    private final Clock clock;

    Outbox(JdbcClient jdbc, ObjectMapper json, OutboxRelay relay, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.relay = relay;
        this.clock = clock;
    }

    /** @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Event event) {
        jdbc.sql("insert into outbox (event_id, type, key, payload, correlation_id, at) values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), EventTypes.nameOf(event.getClass()), event.key(), write(event),
                        MDC.get(Correlation.MDC_KEY), Timestamp.from(clock.instant()))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                relay.wake();
            }
        });
    }

    private String write(Event event) {
        try {
            var text = json.writeValueAsString(event);
            if (text.contains(NUL)) {
                throw new IllegalArgumentException("No consumer could store a NUL in " + event);
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + event, e);
        }
    }
}
