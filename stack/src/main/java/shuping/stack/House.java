package shuping.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole of 述评 in one data directory: the four services, each a process, and PostgreSQL, Kafka and Keycloak, its own
 * or somebody's. {@code ./run} is one, and so is what tests use that kill a service and bring it back.
 */
public final class House implements AutoCloseable {

    private static final long ENOUGH_SPACE = 2L << 30;

    private final Path data;
    private final Ports ports;
    private final Progress progress;
    private final Map<Service, Settings> settings = new EnumMap<>(Service.class);
    private final Map<Service, Child> services = new ConcurrentHashMap<>();
    private final Set<Service> wanted = ConcurrentHashMap.newKeySet();
    private long begun;
    private Stack stack;
    private NativeStack ownStack;

    private record Settings(List<String> flags, Map<String, String> environment) {}

    /** Nothing runs before {@link #start()}. */
    public House(Path data, Ports ports, Progress progress) {
        this(data, ports, progress, null);
    }

    /** @param stack that somebody else has started, and will stop */
    House(Path data, Ports ports, Progress progress, Stack stack) {
        this.data = data.toAbsolutePath().normalize();
        this.ports = ports;
        this.progress = progress;
        this.stack = stack;
    }

    /** Additional JVM flags and environment for a service's next start. */
    public House with(Service service, List<String> flags, Map<String, String> environment) {
        settings.put(service, new Settings(List.copyOf(flags), Map.copyOf(environment)));
        return this;
    }

    /** Returns when everything answers; when something does not come up, nothing is left running. */
    public House start() {
        begun = System.nanoTime();
        var left = Leftovers.stop(data);
        if (!left.isEmpty()) progress.say("已停止上次遗留的进程：" + String.join("、", left));
        ports.requireFree();
        requireSpace();
        requireJars();
        try {
            var starts = new Together();
            if (stack == null) {
                stack = ownStack = NativeStack.begin(data, ports, Realm.demo(), progress);
                ownStack.awaitStores();
                starts.and("keycloak", ownStack::awaitEverything);
            }
            for (var service : Service.values()) starts.and(service.id(), () -> restart(service));
            starts.await();
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Starts a service that is down, and returns when it is ready. */
    public void restart(Service service) {
        var own = settings.getOrDefault(service, new Settings(List.of(), Map.of()));
        var environment = new HashMap<>(environment(service));
        environment.putAll(own.environment());
        var flags = Stream.concat(Stream.of("-Dshuping.data=" + data, "-Xmx" + service.heap()), own.flags().stream()).toList();
        var child = Child.start(service.id(), service.id(), data, Java.command(flags, "-jar", program(service).toString()), environment);
        services.put(service, child);
        wanted.add(service);
        Prober.await(child, Duration.ofSeconds(300), () -> Http.ok(url(service) + "/actuator/health/readiness"));
        progress.say(service.id() + " 就绪（第 %.1f 秒）".formatted((System.nanoTime() - begun) / 1e9));
    }

    /** kill -9, as when the power fails. */
    public void kill(Service service) {
        wanted.remove(service);
        services.get(service).kill();
    }

    /** Asks it to stop and waits. */
    public void stop(Service service) {
        wanted.remove(service);
        services.get(service).stop();
    }

    /** What should be running and is not. */
    public Set<String> missing() {
        return wanted.stream().filter(service -> !services.get(service).alive()).map(Service::id)
                .collect(Collectors.toSet());
    }

    /** Where a browser goes. */
    public String url() {
        return url(Service.GATEWAY);
    }

    public String url(Service service) {
        return "http://localhost:" + ports.of(service);
    }

    public String keycloakUrl() {
        return stack.issuer().substring(0, stack.issuer().indexOf("/realms/"));
    }

    public Stack stack() {
        return stack;
    }

    public Path log(Service service) {
        return data.resolve("logs").resolve(service.id() + ".log");
    }

    public Path data() {
        return data;
    }

    private Map<String, String> environment(Service service) {
        var environment = new HashMap<>(Map.of(
                "SERVER_PORT", Integer.toString(ports.of(service)),
                "SERVER_ADDRESS", "localhost",
                "DB_URL", stack.jdbcUrl(service.database()),
                "DB_USER", service.database(),
                "DB_PASSWORD", service.database(),
                "KAFKA_SERVERS", stack.kafkaServers(),
                "KEYCLOAK_ISSUER", stack.issuer(),
                "SPRING_PROFILES_ACTIVE", "demo"));
        if (service == Service.GATEWAY) {
            environment.putAll(Map.of(
                    "REPORT_SERVICE_URL", url(Service.REPORT_SERVICE),
                    "REVIEW_SERVICE_URL", url(Service.REVIEW_SERVICE),
                    "WORKFLOW_URL", url(Service.WORKFLOW),
                    "GATEWAY_CLIENT_SECRET", "gateway-secret",
                    "PUBLIC_URL", url(),
                    "SERVER_TOMCAT_THREADS_MAX", "1000"));
        }
        return environment;
    }

    private static Path jar(Service service) {
        return Root.directory().resolve(service.id()).resolve("target").resolve(service.id() + "-1.0-SNAPSHOT.jar");
    }

    /** A copy, which a build beside us leaves alone: the JVM reads classes from it as long as it runs. */
    private Path program(Service service) {
        try {
            var copy = Files.createDirectories(data.resolve("programs")).resolve(service.id() + ".jar");
            return Files.copy(jar(service), copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartFailure("无法把 " + service.id() + " 复制到 " + data + "：" + e.getMessage() + "；请检查磁盘空间。", e);
        }
    }

    private static void requireJars() {
        var missing = Stream.of(Service.values()).filter(service -> !Files.isRegularFile(jar(service)))
                .map(Service::id).collect(Collectors.joining("、"));
        if (!missing.isEmpty()) throw new StartFailure("还没有构建 " + missing + "；请先执行 mvn package -DskipTests。");
    }

    private void requireSpace() {
        try {
            var space = Files.getFileStore(Files.createDirectories(data)).getUsableSpace();
            if (space < ENOUGH_SPACE) {
                throw new StartFailure("数据目录 " + data + " 所在磁盘只剩 " + (space >> 20) + " MB，至少需要 2048 MB；请清理磁盘后重试。");
            }
        } catch (IOException e) {
            throw new StartFailure("无法写入数据目录 " + data + "：" + e.getMessage() + "；请检查目录权限。", e);
        }
    }

    /** Services first, then what they stand on, if it is ours. */
    @Override
    public void close() {
        wanted.clear();
        services.values().parallelStream().forEach(Child::stop);
        if (ownStack != null) ownStack.close();
    }
}
