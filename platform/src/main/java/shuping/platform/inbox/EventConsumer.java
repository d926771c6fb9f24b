package shuping.platform.inbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import shuping.contracts.Topics;
import shuping.platform.tracing.Correlation;

/** The one door through which events come in. */
@Component
class EventConsumer {

    private static final Logger log = LoggerFactory.getLogger(EventConsumer.class);
    static final String UNREADABLE = "unreadable";

    private final Inbox inbox;

    EventConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @KafkaListener(topics = Topics.EVENTS, groupId = "${spring.application.name}", concurrency = "2")
    void on(ConsumerRecord<String, byte[]> incoming) {
        var message = read(incoming);
        try (var scope = MDC.putCloseable(Correlation.MDC_KEY, message.correlationId())) {
            inbox.handle(message);
        }
    }

    /** Called when the tries are used up; throwing here makes Kafka deliver it again, so nothing is lost. */
    void giveUp(ConsumerRecord<?, ?> incoming, Exception error) {
        @SuppressWarnings("unchecked")
        var message = read((ConsumerRecord<String, byte[]>) incoming);
        try (var scope = MDC.putCloseable(Correlation.MDC_KEY, message.correlationId())) {
            log.error("Dead letter {} {} of {}", message.type(), message.id(), message.key(), error);
            inbox.giveUp(message, Failure.of(error));
        }
    }

    /** What is not a CloudEvent is kept too, under its place in the topic. */
    private static Message read(ConsumerRecord<String, byte[]> incoming) {
        var place = incoming.partition() + ":" + incoming.offset();
        var key = incoming.key() == null ? place : storable(incoming.key());
        try {
            CloudEvent event = KafkaMessageFactory.createReader(incoming).toEvent();
            var correlation = event.getExtension(Correlation.EXTENSION);
            return new Message(storable(event.getId()), storable(event.getType()), key, text(event.getData().toBytes()),
                    correlation == null ? null : storable(correlation.toString()));
        } catch (RuntimeException e) {
            return new Message(place, UNREADABLE, key, incoming.value() == null ? "" : text(incoming.value()), null);
        }
    }

    private static String text(byte[] bytes) {
        return storable(new String(bytes, StandardCharsets.UTF_8));
    }

    /** PostgreSQL stores no NUL. */
    private static String storable(String text) {
        return text.replace('\0', '�');
    }
}
