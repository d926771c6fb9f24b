package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import shuping.stack.TestStack;

@GatewayTest
@TestPropertySource(properties = {"gateway.burst=5", "gateway.request-every=3s"})
class RateLimitTest {

    private Browser client;

    @BeforeEach
    void open(@LocalServerPort int port) {
        client = new Browser("http://localhost:" + port);
    }

    @Test
    void whoRunsWildIsHeldBackForAWhileAndNobodyElse() {
        var wild = "Bearer " + TestStack.get().token("leader-1");
        var calm = "Bearer " + TestStack.get().token("leader-2");
        assertThat(client.get("/api/reports", "Authorization", calm).statusCode()).isEqualTo(200);

        var refused = untilRefused(() -> client.get("/api/reports", "Authorization", wild));
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("/problems/too-many-requests", "操作过于频繁");

        assertThat(client.get("/api/reports", "Authorization", calm).statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(
                        client.get("/api/reports", "Authorization", wild).statusCode())
                .isEqualTo(200));
    }

    @Test
    void aUserHasOneBucketWhicheverWayHeComes() {
        var browser = client.signIn("supervisor-1");
        var bearer = "Bearer " + TestStack.get().token("supervisor-1");
        untilRefused(() -> browser.get("/api/reports"));
        assertThat(browser.get("/api/reports", "Authorization", bearer).statusCode()).isEqualTo(429);
    }

    private static HttpResponse<String> untilRefused(Supplier<HttpResponse<String>> call) {
        for (var i = 0; i < 50; i++) {
            var answer = call.get();
            if (answer.statusCode() == 429) {
                return answer;
            }
        }
        throw new AssertionError("50 requests and no refusal");
    }
}
