package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import shuping.stack.TestStack;

@GatewayTest
@ExtendWith(OutputCaptureExtension.class)
class CorrelationIdTest {

    private static final String ID = "X-Correlation-Id";

    private Browser client;
    private String bearer;

    @BeforeEach
    void open(@LocalServerPort int port) {
        client = new Browser("http://localhost:" + port);
        bearer = "Bearer " + TestStack.get().token("eval-01");
    }

    @Test
    void aGoodOneIsKeptForwardedAndReturnedOnce() {
        Backends.REPORT.on("/api/reports/echo", exchange -> {
            exchange.getResponseHeaders().set(ID, exchange.getRequestHeaders().getFirst(ID));
            Backend.answer(exchange, 200, "text/plain", exchange.getRequestHeaders().getFirst(ID));
        });
        var answer = client.get("/api/reports/echo", "Authorization", bearer, ID, "abc-12345678");
        assertThat(answer.body()).isEqualTo("abc-12345678");
        assertThat(answer.headers().allValues(ID)).containsExactly("abc-12345678");
    }

    @Test
    void aMissingOrBadOneIsReplaced() {
        var answer = client.get("/api/reports", "Authorization", bearer, ID, "<script>alert(1)</script>");
        var id = answer.headers().firstValue(ID).orElseThrow();
        assertThat(id).hasSize(36);
        assertThat(Backends.REPORT.last().header(ID)).isEqualTo(id);
    }

    @Test
    void aBallotPaperHasNone() {
        client.post("/api/ballots/1/papers", "{}", "Authorization", bearer, ID, "abc-12345678", "traceparent",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        assertThat(Backends.REVIEW.last().uri()).isEqualTo("/api/ballots/1/papers");
        assertThat(Backends.REVIEW.last().header(ID)).isNull();
        assertThat(Backends.REVIEW.last().header("traceparent")).isNull();
    }

    @Test
    void evenABallotPaperThatFailsLeavesNoLineAndNoId(CapturedOutput output) {
        Backends.REVIEW.on("/api/ballots/failing/papers", exchange -> exchange.close());
        Backends.REVIEW.on("/api/ballots/failing", exchange -> exchange.close());

        var other = client.get("/api/ballots/failing", "Authorization", bearer);
        assertThat(other.statusCode()).isEqualTo(502);
        assertThat(other.body()).contains("traceId");
        assertThat(output.getOut()).contains("/api/ballots/failing:")
                .contains(other.headers().firstValue(ID).orElseThrow());

        var before = output.getOut().length();
        var ballot = client.post("/api/ballots/failing/papers", "{}", "Authorization", bearer);
        assertThat(ballot.statusCode()).isEqualTo(502);
        assertThat(ballot.body()).doesNotContain("traceId");
        assertThat(ballot.headers().firstValue(ID)).isEmpty();
        assertThat(output.getOut().substring(before)).isEmpty();
    }

    @Test
    void noMetricCountsBallotPapers() {
        client.post("/api/ballots/2/papers", "{}", "Authorization", bearer);
        client.get("/api/ballots", "Authorization", bearer);
        var metrics = client.get("/actuator/prometheus", "Accept", "text/plain").body();
        assertThat(metrics).contains("http_server_requests_seconds_count").doesNotContain("papers");
        assertThat(metrics.lines()
                        .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                        .filter(line -> line.contains("method=\"POST\"") && line.contains("ballots")))
                .isEmpty();
    }
}
