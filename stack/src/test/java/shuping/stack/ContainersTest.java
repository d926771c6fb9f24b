package shuping.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContainersTest {

    @Test
    void aSettingOfTheBrokerReachesItsImageAsAVariable() {
        assertThat(Containers.variables("KAFKA_", Kafka.SETTINGS))
                .hasSize((int) Kafka.SETTINGS.lines().count())
                .containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .containsEntry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1");
    }
}
