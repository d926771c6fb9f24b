package shuping.platform.test;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import shuping.contracts.Event;
import shuping.contracts.EventTypes;
import shuping.contracts.Topics;

/** The other services, as far as a test needs them: tells events and hears what the service under test tells. */
public class Events {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaTemplate<String, byte[]> kafka;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final List<Event> heard = new CopyOnWriteArrayList<>();

    Events(KafkaTemplate<String, byte[]> kafka, JdbcClient jdbc, ObjectMapper json) {
        this.kafka = kafka;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Publishes under a new id; does not wait for the service to handle it. */
    public UUID publish(Event event) {
        var id = UUID.randomUUID();
        publish(id, event);
        return id;
    }

    /** Publishes under a given id: the same id twice is a duplicate. */
    public void publish(UUID id, Event event) {
        try {
            var envelope = CloudEventBuilder.v1()
                    .withId(id.toString())
                    .withSource(URI.create("/shuping/test"))
                    .withType(EventTypes.nameOf(event.getClass()))
                    .withDataContentType("application/json")
                    .withData(json.writeValueAsString(event).getBytes(StandardCharsets.UTF_8))
                    .build();
            kafka.send(KafkaMessageFactory.<String>createWriter(Topics.EVENTS, event.key()).writeBinary(envelope)).join();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Publishes each and waits until the service has handled them all. */
    public void publishAndAwait(Event... events) {
        for (var event : events) {
            awaitHandled(publish(event));
        }
    }

    public void awaitHandled(UUID id) {
        await("event " + id + " handled").atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> jdbc
                .sql("select exists (select from inbox where event_id = ?)").param(id.toString()).query(Boolean.class).single());
    }

    /** The first event of the type that the service published and that fits. */
    public <E extends Event> E awaitPublished(Class<E> type, Predicate<E> fits) {
        return await(type.getSimpleName()).atMost(PATIENCE).pollInterval(Duration.ofMillis(20))
                .until(() -> published(type).stream().filter(fits).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    public <E extends Event> List<E> published(Class<E> type) {
        return heard.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @KafkaListener(topics = Topics.EVENTS, groupId = "test-#{T(java.util.UUID).randomUUID()}")
    void hear(ConsumerRecord<String, byte[]> incoming) throws IOException {
        var envelope = KafkaMessageFactory.createReader(incoming).toEvent();
        if (!"/shuping/test".equals(envelope.getSource().toString())) {
            heard.add(json.readValue(envelope.getData().toBytes(), EventTypes.all().get(envelope.getType())));
        }
    }
}
