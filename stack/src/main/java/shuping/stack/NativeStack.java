package shuping.stack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** PostgreSQL, Kafka and Keycloak as processes of this machine, everything in one data directory. */
public final class NativeStack implements Stack, AutoCloseable {

    private final Path data;
    private final Ports ports;
    private final Progress progress;
    private final long begun = System.nanoTime();
    private final Deque<Child> running = new ArrayDeque<>();
    private volatile boolean closed;
    private final CompletableFuture<Void> stores;
    private final CompletableFuture<Void> everything;

    private NativeStack(Path data, Ports ports, String realm, Progress progress) {
        this.data = data;
        this.ports = ports;
        this.progress = progress;
        var postgresql = inBackground("PostgreSQL", () -> {
            var child = PostgreSql.start(data, ports.postgresql());
            new Databases(PostgreSql.url(ports.postgresql())).createMissing();
            return child;
        });
        var kafka = inBackground("Kafka", () -> Kafka.start(data, ports.kafka(), ports.kafkaController()));
        var built = CompletableFuture.runAsync(Keycloak::distribution, task -> Together.thread("stack", task));
        stores = CompletableFuture.allOf(postgresql, kafka);
        everything = CompletableFuture.allOf(stores, CompletableFuture.allOf(postgresql, built).thenCompose(
                ready -> inBackground("Keycloak", () -> Keycloak.start(data, ports, jdbcUrl("keycloak"), realm))));
    }

    /** Starts all three and waits until they answer. */
    public static NativeStack start(Path data, Ports ports, String realm, Progress progress) {
        return begin(data, ports, realm, progress).awaitEverything();
    }

    /** Returns at once; the three come up in parallel. */
    static NativeStack begin(Path data, Ports ports, String realm, Progress progress) {
        Leftovers.stop(data);
        return new NativeStack(data, ports, realm, progress);
    }

    /** PostgreSQL and Kafka, without which no service starts. */
    NativeStack awaitStores() {
        return await(stores);
    }

    NativeStack awaitEverything() {
        return await(everything);
    }

    private NativeStack await(CompletableFuture<Void> what) {
        try {
            what.join();
            return this;
        } catch (CompletionException e) {
            close();
            if (e.getCause() instanceof StartFailure failure) throw failure;
            throw new StartFailure("启动失败：" + e.getCause() + "；日志在 " + data.resolve("logs") + "。", e.getCause());
        }
    }

    private CompletableFuture<Void> inBackground(String title, Supplier<Child> start) {
        return CompletableFuture.runAsync(() -> {
            if (closed) return;
            var child = start.get();
            synchronized (running) {
                running.push(child);
            }
            progress.say(title + " 就绪（第 %.1f 秒）".formatted((System.nanoTime() - begun) / 1e9));
        }, task -> Together.thread("stack", task));
    }

    @Override
    public String jdbcUrl(String database) {
        return PostgreSql.url(ports.postgresql()) + database;
    }

    @Override
    public String kafkaServers() {
        return "localhost:" + ports.kafka();
    }

    @Override
    public String issuer() {
        return "http://localhost:" + ports.keycloak() + "/realms/shuping";
    }

    /** Keycloak and Kafka first, PostgreSQL last; also what is still on its way up. */
    @Override
    public void close() {
        closed = true;
        synchronized (running) {
            running.removeIf(child -> {
                if (child.title().equals("PostgreSQL")) return false;
                child.stop();
                return true;
            });
            running.forEach(Child::stop);
            running.clear();
        }
        Leftovers.stop(data);
    }
}
