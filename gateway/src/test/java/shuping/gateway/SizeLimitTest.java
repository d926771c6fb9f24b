package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.DigestUtils;
import shuping.stack.TestStack;

@GatewayTest
class SizeLimitTest {

    private static final int MB = 1024 * 1024;
    private static final String DRAFT = "/api/reports/1/draft";

    private Browser client;
    private String bearer;

    @BeforeEach
    void open(@LocalServerPort int port) {
        client = new Browser("http://localhost:" + port);
        bearer = "Bearer " + TestStack.get().token("sec-qingshi");
    }

    @Test
    void aLargeUploadArrivesUnharmed() {
        var file = new byte[20 * MB];
        new Random(1).nextBytes(file);
        Backends.REPORT.on(DRAFT, SizeLimitTest::digest);

        var announced = client.send("PUT", DRAFT, BodyPublishers.ofByteArray(file), "Authorization", bearer);
        assertThat(announced.body()).isEqualTo(DigestUtils.md5DigestAsHex(file));
        var chunked = client.send("PUT", DRAFT, chunked(() -> new ByteArrayInputStream(file)), "Authorization", bearer);
        assertThat(chunked.body()).isEqualTo(DigestUtils.md5DigestAsHex(file));
    }

    /** The service has the first bytes before the client has sent the last: nothing is kept back in the gateway. */
    @Test
    void anUploadStreamsThrough() {
        var arrived = new CountDownLatch(1);
        Backends.REPORT.on(DRAFT, exchange -> {
            exchange.getRequestBody().readNBytes(MB);
            arrived.countDown();
            digest(exchange);
        });
        var answer = client.send("PUT", DRAFT, chunked(() -> waitingAfter(4 * MB, arrived)), "Authorization", bearer);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void tooMuchIsRefusedByItsAnnouncedLength() {
        var before = Backends.REPORT.calls.size();
        var answer = client.send(
                "PUT", "/api/reports/2/draft", BodyPublishers.ofByteArray(new byte[22 * MB]), "Authorization", bearer);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("/problems/too-large", "一次提交的内容超过了大小上限");
        assertThat(Backends.REPORT.calls).hasSize(before);
    }

    @Test
    void tooMuchIsRefusedWithoutAnAnnouncedLengthToo() {
        Backends.REPORT.on(DRAFT, SizeLimitTest::digest);
        var answer = client.send(
                "PUT", DRAFT, chunked(() -> new ByteArrayInputStream(new byte[22 * MB])), "Authorization", bearer);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large");
    }

    @Test
    void manyRefusedUploadsDoNotOpenTheCircuit() {
        for (var i = 0; i < 12; i++) {
            tooMuchIsRefusedWithoutAnAnnouncedLengthToo();
        }
        assertThat(client.get("/api/reports", "Authorization", bearer).statusCode()).isEqualTo(200);
    }

    private static java.net.http.HttpRequest.BodyPublisher chunked(Supplier<InputStream> content) {
        return BodyPublishers.ofInputStream(content);
    }

    private static void digest(HttpExchange exchange) throws IOException {
        Backend.answer(exchange, 200, "text/plain", DigestUtils.md5DigestAsHex(exchange.getRequestBody()));
    }

    /** Gives so many bytes, and the last one only when the other side has seen the beginning. */
    private static InputStream waitingAfter(int size, CountDownLatch arrived) {
        return new InputStream() {
            private int given;

            @Override
            public int read() {
                if (given == size - 1) {
                    CompletableFuture.runAsync(() -> await(arrived)).join();
                }
                return given++ < size ? 1 : -1;
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
