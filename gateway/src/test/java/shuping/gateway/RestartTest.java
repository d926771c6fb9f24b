package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import shuping.stack.TestStack;

class RestartTest {

    @Test
    void aLoginOutlivesTheGatewayAndItsTokenToo() {
        Browser browser;
        try (var first = start()) {
            browser = new Browser(url(first)).signIn("organizer");
        }
        try (var second = start()) {
            var later = browser.at(url(second));
            assertThat(later.get("/api/me").body()).contains("\"username\":\"organizer\"");
            assertThat(later.post("/api/cycles", "{}").statusCode()).isEqualTo(200);
            assertThat(Backends.REPORT.last().header("Authorization")).startsWith("Bearer ");
        }
    }

    /** A graceful stop waits for requests to end, and an event stream would not. */
    @Test
    void aStoppingGatewayDoesNotWaitForItsStreams() throws Exception {
        var stopped = new CountDownLatch(1);
        Backends.REVIEW.on("/api/live", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(": welcome\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await().forever().until(() -> stopped.getCount() == 0);
        });
        var gateway = start();
        var request = HttpRequest.newBuilder(URI.create(url(gateway) + "/api/live"))
                .header("Authorization", "Bearer " + TestStack.get().token("organizer"))
                .build();
        try (var stream = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body()) {
            assertThat(stream.read()).isEqualTo(':');
            assertTimeout(Duration.ofSeconds(15), gateway::close);
            assertThat(stream.readAllBytes()).asString().isEqualTo(" welcome\n\n");
        } finally {
            stopped.countDown();
            Backends.REVIEW.on("/api/live", null);
        }
    }

    /** What is not there at start: Keycloak. Everything that needs it says so, everything else works. */
    @Test
    void theGatewayStartsWithoutKeycloak() {
        try (var gateway = start("KEYCLOAK_ISSUER=http://localhost:1/realms/shuping")) {
            var browser = new Browser(url(gateway));
            assertThat(browser.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(browser.get("/api/reports").statusCode()).isEqualTo(401);

            var page = browser.open("/");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("登录服务暂时不可用");

            var program = browser.get("/api/reports", "Authorization", "Bearer eyJhbGciOiJSUzI1NiJ9.e30.AA");
            assertThat(program.statusCode()).isEqualTo(503);
            assertThat(program.body()).contains("/problems/sign-in-unavailable");
        }
    }

    private static ConfigurableApplicationContext start(String... more) {
        return new SpringApplicationBuilder(GatewayApplication.class)
                .properties(Backends.environment())
                .properties(more)
                .properties("SERVER_PORT=0")
                .run();
    }

    private static String url(ConfigurableApplicationContext gateway) {
        return "http://localhost:"
                + ((ServletWebServerApplicationContext) gateway).getWebServer().getPort();
    }
}
