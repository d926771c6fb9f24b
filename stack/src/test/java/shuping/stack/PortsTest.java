package shuping.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aBusyPortIsNamedWithWhatWantsIt() throws Exception {
        var free = Ports.free();
        try (var gateway = new ServerSocket(free.gateway()); var kafka = new ServerSocket(free.kafka())) {
            assertThatThrownBy(free::requireFree).isInstanceOf(StartFailure.class)
                    .hasMessageContaining(gateway.getLocalPort() + "（网关）")
                    .hasMessageContaining(kafka.getLocalPort() + "（Kafka）");
        }
        free.requireFree();
    }

    @Test
    void freePortsAreAllDifferent() {
        var p = Ports.free();
        assertThat(new HashSet<>(List.of(p.postgresql(), p.kafka(), p.kafkaController(), p.keycloak(),
                p.keycloakManagement(), p.gateway(), p.reportService(), p.reviewService(), p.workflow()))).hasSize(9);
    }
}
