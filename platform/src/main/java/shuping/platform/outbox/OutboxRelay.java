package shuping.platform.outbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shuping.contracts.Topics;
import shuping.platform.tracing.Correlation;

/**
 * Sends committed events to Kafka in the order of their ids, one relay at a time over all instances (advisory lock),
 * and deletes them once acknowledged. Dying before the deletion commits sends them again: consumers have an inbox.
 */
@Component
class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 200;
    private static final int POLL_MILLIS = 100;
    private static final int RETRY_MILLIS = 1000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final KafkaTemplate<String, byte[]> kafka;
    private final URI source;
    private final Semaphore work = new Semaphore(0);
    private volatile Thread thread;

    OutboxRelay(JdbcClient jdbc, TransactionTemplate transaction, KafkaTemplate<String, byte[]> kafka,
            @Value("${spring.application.name}") String service) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.kafka = kafka;
        this.source = URI.create("/shuping/" + service);
    }

    void wake() {
        work.release();
    }

    private void run() {
        while (Thread.currentThread() == thread) {
            try {
                if (sendBatch() == 0) {
                    work.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                    work.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("Outbox is not moving, trying again: {}", e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int sendBatch() {
        return transaction.execute(status -> {
            if (!jdbc.sql("select pg_try_advisory_xact_lock(hashtext('outbox'))").query(Boolean.class).single()) {
                return 0;
            }
            var rows = jdbc.sql("select id, event_id, type, key, payload, correlation_id, at from outbox order by id limit " + BATCH)
                    .query(Row.class)
                    .list();
            if (!rows.isEmpty()) {
                send(rows);
                jdbc.sql("delete from outbox where id in (:ids)").param("ids", rows.stream().map(Row::id).toList()).update();
            }
            return rows.size();
        });
    }

    private void send(List<Row> rows) {
        var sent = rows.stream().map(row -> kafka.send(message(row))).toList();
        sent.forEach(CompletableFuture::join);
    }

    private ProducerRecord<String, byte[]> message(Row row) {
        return KafkaMessageFactory.<String>createWriter(Topics.EVENTS, row.key()).writeBinary(envelope(row));
    }

    private CloudEvent envelope(Row row) {
        var event = CloudEventBuilder.v1()
                .withId(row.eventId().toString())
                .withSource(source)
                .withType(row.type())
                .withSubject(row.key())
                .withTime(row.at())
                .withDataContentType("application/json")
                .withData(row.payload().getBytes(StandardCharsets.UTF_8))
                .withExtension("partitionkey", row.key());
        return (row.correlationId() == null ? event : event.withExtension(Correlation.EXTENSION, row.correlationId())).build();
    }

    @Override
    public void start() {
        thread = new Thread(this::run, "outbox-relay");
        thread.start();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        running.interrupt();
        try {
            running.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    record Row(long id, UUID eventId, String type, String key, String payload, String correlationId, OffsetDateTime at) {}
}
