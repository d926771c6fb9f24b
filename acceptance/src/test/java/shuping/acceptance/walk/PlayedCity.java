package shuping.acceptance.walk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import shuping.contracts.Topics;
import shuping.stack.House;
import shuping.stack.TestStack;

/** A system of its own in which a whole year was played, and one message came that no service can use. */
class PlayedCity implements AutoCloseable {

    private final House house;

    PlayedCity(Path data) {
        house = TestStack.get().house(data, line -> System.err.println("[走查] " + line));
    }

    void play() {
        house.start();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        new Program(List.of(java, "-Xmx256m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                "shuping.demo.Play", house.url(), house.keycloakUrl()), Path.of("."), Map.of()).mustSucceed();
        sendWhatNobodyCanUse();
    }

    String url() {
        return house.url();
    }

    /** So that there is an incident to be looked at; under the key of an organisation that no walk changes. */
    private void sendWhatNobodyCanUse() {
        var message = new ProducerRecord<>(Topics.EVENTS, "shimo", "{}");
        Map.of("ce_specversion", "1.0", "ce_id", "walk", "ce_source", "/shuping/acceptance", "ce_type", "report.submitted",
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", house.stack().kafkaServers()),
                new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        house.close();
    }
}
