package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class HealthTest {

    private Browser stranger;

    @BeforeEach
    void open(@LocalServerPort int port) {
        stranger = new Browser("http://localhost:" + port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/liveness", "/readiness"})
    void healthIsForEveryone(String part) {
        var answer = stranger.get("/actuator/health" + part);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components");
    }

    @Test
    void metricsAreForTheHouse() {
        assertThat(stranger.get("/actuator/prometheus", "Accept", "text/plain").body())
                .contains("resilience4j_circuitbreaker_state");
    }

    @Test
    void metricsAreNotForTheWorld() {
        var answer = stranger.get("/actuator/prometheus", "X-Forwarded-For", "203.0.113.7");
        assertThat(answer.statusCode()).isIn(302, 401, 403);
        assertThat(answer.body()).doesNotContain("resilience4j");
    }
}
