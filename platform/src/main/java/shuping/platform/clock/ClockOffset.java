package shuping.platform.clock;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import shuping.contracts.Topics;

/**
 * The demo clock: every process reads the compacted clock topic from its start and takes the latest offset, before it
 * handles anything else. Exists in the demo profile only.
 */
@Component
@Profile("demo")
public class ClockOffset implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ClockOffset.class);
    private static final String KEY = "offset";
    private static final TopicPartition PARTITION = new TopicPartition(Topics.CLOCK, 0);

    private final MovableClock clock;
    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaTemplate<String, byte[]> kafka;
    private final KafkaAdmin admin;
    private final ApplicationEventPublisher application;
    private volatile Consumer<String, byte[]> consumer;
    private volatile Thread thread;

    ClockOffset(MovableClock clock, ConsumerFactory<String, byte[]> consumers, KafkaTemplate<String, byte[]> kafka,
            KafkaAdmin admin, ApplicationEventPublisher application) {
        this.clock = clock;
        this.consumers = consumers;
        this.kafka = kafka;
        this.admin = admin;
        this.application = application;
    }

    @Bean
    NewTopic clockTopic() {
        return topic();
    }

    private static NewTopic topic() {
        return TopicBuilder.name(Topics.CLOCK).partitions(1).compact().build();
    }

    public Duration current() {
        return clock.offset();
    }

    /**
     * Moves every process's clock; each follows when it has read the topic.
     *
     * @throws IllegalArgumentException if the clock would go back
     */
    public void move(Duration offset) {
        if (offset.compareTo(clock.offset()) < 0) {
            throw new IllegalArgumentException("The clock only moves forward");
        }
        kafka.send(Topics.CLOCK, KEY, offset.toString().getBytes(StandardCharsets.UTF_8)).join();
    }

    @Override
    public void start() {
        admin.createOrModifyTopics(topic());
        consumer = consumers.createConsumer(null, "clock", null);
        consumer.assign(List.of(PARTITION));
        consumer.seekToBeginning(List.of(PARTITION));
        var end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
        while (consumer.position(PARTITION) < end) {
            read();
        }
        thread = new Thread(this::run, "clock");
        thread.start();
    }

    private void run() {
        try (var closing = consumer) {
            while (thread != null) {
                read();
            }
        } catch (WakeupException e) {
            log.debug("Clock reader stopped");
        }
    }

    private void read() {
        consumer.poll(Duration.ofMillis(500)).forEach(message -> {
            clock.moveTo(Duration.parse(new String(message.value(), StandardCharsets.UTF_8)));
            application.publishEvent(new ClockMoved(clock.offset()));
            log.info("Clock moved to {}", clock.instant());
        });
    }

    @Override
    public void stop() {
        thread = null;
        consumer.wakeup();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before Kafka listeners and the job executor. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 100;
    }
}
