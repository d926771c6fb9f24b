package shuping.acceptance;

import static shuping.acceptance.Patience.until;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import shuping.contracts.Topics;

/** The topic itself: what was really sent, and a way to send what no service would. */
final class Broker {

    private final String servers;

    Broker(String servers) {
        this.servers = servers;
    }

    /** One message as it lies in the topic. */
    record Sent(String id, String type) {}

    /** Everything ever sent about one report, in order. */
    List<Sent> sent(String key) {
        try (var consumer = consumer()) {
            var ends = ends(consumer);
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            var sent = new ArrayList<Sent>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var message : consumer.poll(Duration.ofMillis(500))) {
                    if (key.equals(message.key())) {
                        sent.add(new Sent(header(message, "ce_id"), header(message, "ce_type")));
                    }
                }
            }
            return sent;
        }
    }

    /** Waits until a service has dealt with everything that was sent before this call, the doubles too. */
    void awaitRead(String group) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            var ends = ends();
            until(group + " read everything", () -> {
                var read = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
                return ends.entrySet().stream().allMatch(end -> end.getValue() == 0
                        || read.get(end.getKey()) != null && read.get(end.getKey()).offset() >= end.getValue());
            });
        }
    }

    /** @param key null for none */
    void send(String key, String eventId, String type, String payload) {
        var message = new ProducerRecord<>(Topics.EVENTS, key, payload.getBytes(StandardCharsets.UTF_8));
        Map.of("ce_specversion", "1.0", "ce_id", eventId, "ce_source", "/shuping/acceptance", "ce_type", type,
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(message);
    }

    /** Not even an envelope. */
    void sendGarbage(String key) {
        send(new ProducerRecord<>(Topics.EVENTS, key, new byte[] {0, (byte) 0xff, 1, 2, 3}));
    }

    private void send(ProducerRecord<String, byte[]> message) {
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", servers),
                new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", servers),
                new StringDeserializer(), new ByteArrayDeserializer());
    }

    private Map<TopicPartition, Long> ends() {
        try (var consumer = consumer()) {
            return ends(consumer);
        }
    }

    private static Map<TopicPartition, Long> ends(KafkaConsumer<String, byte[]> consumer) {
        return consumer.endOffsets(consumer.partitionsFor(Topics.EVENTS).stream()
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList());
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
