package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import shuping.stack.TestStack;

@GatewayTest
@TestPropertySource(properties = "gateway.response-timeout=1s")
class FailingServiceTest {

    @Autowired
    private CircuitBreakerRegistry circuits;

    private Browser client;
    private String bearer;

    @BeforeEach
    void open(@LocalServerPort int port) {
        client = new Browser("http://localhost:" + port);
        bearer = "Bearer " + TestStack.get().token("organizer");
    }

    @AfterEach
    void close() {
        circuits.getAllCircuitBreakers().forEach(circuit -> circuit.reset());
    }

    @Test
    void aDeadServiceIsNotAskedAgainUntilItIsBack() {
        Backends.WORKFLOW.stop();
        try {
            for (var i = 0; i < 10; i++) {
                assertProblem(get("/api/tasks"), 503, "unavailable");
            }
            assertThat(circuits.circuitBreaker("workflow").getState()).isEqualTo(State.OPEN);
        } finally {
            Backends.WORKFLOW.start();
        }
        var before = Backends.WORKFLOW.calls.size();
        assertProblem(get("/api/tasks"), 503, "unavailable");
        assertThat(Backends.WORKFLOW.calls).hasSize(before);
        assertThat(get("/api/reports").statusCode()).isEqualTo(200);

        await().untilAsserted(() -> assertThat(get("/api/tasks").statusCode()).isEqualTo(200));
        await().untilAsserted(() -> {
            assertThat(get("/api/tasks").statusCode()).isEqualTo(200);
            assertThat(circuits.circuitBreaker("workflow").getState()).isEqualTo(State.CLOSED);
        });
    }

    @Test
    void anErrorOfOneUserDoesNotCloseTheDoorForAll() {
        Backends.REVIEW.on("/api/grades/bad", exchange -> Backend.answer(exchange, 500, "text/plain", "broken"));
        for (var i = 0; i < 15; i++) {
            assertThat(get("/api/grades/bad").statusCode()).isEqualTo(500);
        }
        assertThat(get("/api/grades/1").statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceThatDoesNotAnswerIsATimeout() {
        var never = new CountDownLatch(1);
        Backends.REPORT.on("/api/reports/slow", exchange -> await().until(() -> never.getCount() == 0));
        assertProblem(get("/api/reports/slow"), 504, "timeout");
        never.countDown();
    }

    @Test
    void aServiceThatHangsUpIsABadGateway() {
        Backends.REPORT.on("/api/reports/hangs-up", exchange -> exchange.close());
        assertProblem(get("/api/reports/hangs-up"), 502, "bad-gateway");
    }

    private HttpResponse<String> get(String path) {
        return client.get(path, "Authorization", bearer);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("/problems/" + type, "后台服务", "traceId");
    }
}
