package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import shuping.stack.TestStack;

@GatewayTest
@TestPropertySource(properties = "gateway.response-timeout=1s")
class LiveTest {

    private final BlockingQueue<String> toSend = new ArrayBlockingQueue<>(10);
    private final AtomicBoolean over = new AtomicBoolean();

    @Autowired
    private EventStreams streams;

    @LocalServerPort
    private int port;

    @BeforeEach
    void stream() {
        Backends.REVIEW.on("/api/live", this::send);
    }

    @Test
    void eachEventArrivesWhenItIsSentAndSilenceIsNoTimeout() throws Exception {
        var response = listen();
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        try (var events = reader(response)) {
            for (var i = 1; i <= 3; i++) {
                toSend.add("data: " + i + "\n\n");
                assertThat(events.readLine()).isEqualTo("data: " + i);
                assertThat(events.readLine()).isEmpty();
            }
            await().pollDelay(1500, TimeUnit.MILLISECONDS).until(() -> toSend.add(": still here\n\n"));
            assertThat(events.readLine()).isEqualTo(": still here");
        }
    }

    @Test
    void whenTheReaderHasGoneTheServiceIsLetGoToo() throws Exception {
        var response = listen();
        toSend.add("data: 1\n\n");
        var events = reader(response);
        assertThat(events.readLine()).isEqualTo("data: 1");
        assertThat(streams.count()).isPositive();
        response.body().close();

        await().untilAsserted(() -> {
            toSend.offer(": heartbeat\n\n");
            assertThat(over).isTrue();
        });
        await().untilAsserted(() -> assertThat(streams.count()).isZero());
    }

    @Test
    void aStoppingGatewayEndsItsStreamsCleanly() throws Exception {
        var response = listen();
        toSend.add("data: 1\n\n");
        try (var events = reader(response)) {
            assertThat(events.readLine()).isEqualTo("data: 1");
            assertThat(events.readLine()).isEmpty();
            streams.endAll();
            assertThat(events.readLine()).isNull();
        }
    }

    @AfterEach
    void letGo() {
        Backends.REVIEW.on("/api/live", null);
    }

    private void send(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try {
            exchange.getResponseBody().write(": welcome\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            for (var event = next(); event != null; event = next()) {
                exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        } finally {
            over.set(true);
        }
    }

    private String next() {
        try {
            return toSend.poll(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private HttpResponse<InputStream> listen() throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/live"))
                                .header("Accept", "text/event-stream")
                                .header("Accept-Encoding", "gzip")
                                .header("Authorization", "Bearer " + TestStack.get().token("organizer"))
                                .build(),
                        BodyHandlers.ofInputStream());
    }

    private static BufferedReader reader(HttpResponse<InputStream> response) throws IOException {
        var events = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        assertThat(events.readLine()).isEqualTo(": welcome");
        assertThat(events.readLine()).isEmpty();
        return events;
    }
}
