package shuping.review.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.platform.test.Api;
import shuping.review.ReviewServiceTest;
import shuping.review.World;

@ReviewServiceTest
class LiveTest {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private Streams streams;

    @Test
    void everyOpenPageHearsTypeAndIdAndNothingElse() {
        List<String> first = new CopyOnWriteArrayList<>();
        List<String> second = new CopyOnWriteArrayList<>();
        var one = listen("eval-01", first);
        var other = listen("sec-bailu", second);
        await().until(() -> streams.count() >= 2);
        var report = world.submitted("qingshi");
        var line = "data:{\"type\" : \"report.submitted\", \"reportId\" : \"" + report + "\"}";
        await().until(() -> first.contains(line) && second.contains(line));
        assertThat(first).filteredOn(text -> text.contains(report.toString())).noneMatch(text -> text.contains("夯实堡垒"));
        one.cancel(true);
        other.cancel(true);
    }

    @Test
    void aQuietStreamBeats() {
        List<String> lines = new CopyOnWriteArrayList<>();
        var stream = listen("eval-01", lines);
        await().until(() -> !lines.isEmpty());
        lines.clear();
        streams.heartbeat();
        await().until(() -> lines.contains(":"));
        stream.cancel(true);
    }

    @Test
    void whoeverComesBackAsksForEverything() {
        List<String> lines = new CopyOnWriteArrayList<>();
        var stream = listen(api.request("eval-01", "/api/live").header("Last-Event-ID", "live"), lines);
        await().until(() -> lines.contains("data:" + Streams.RESYNC));
        stream.cancel(true);
    }

    @Test
    void aNewCycleIsAnnouncedToo() {
        List<String> lines = new CopyOnWriteArrayList<>();
        var stream = listen("eval-01", lines);
        await().until(() -> !lines.isEmpty());
        world.cycle();
        await().until(() -> lines.stream().anyMatch(line -> line.contains("cycle.published")));
        stream.cancel(true);
    }

    @Test
    void withoutATokenNothingIsHeard() {
        assertThat(api.get(null, "/api/live").status()).isEqualTo(401);
    }

    private CompletableFuture<?> listen(String username, List<String> lines) {
        return listen(api.request(username, "/api/live"), lines);
    }

    private static CompletableFuture<?> listen(HttpRequest.Builder request, List<String> lines) {
        return HttpClient.newHttpClient()
                .sendAsync(request.GET().build(), BodyHandlers.ofLines())
                .thenAcceptAsync(answer -> answer.body().forEach(lines::add));
    }
}
