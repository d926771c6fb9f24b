package shuping.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.containers.output.OutputFrame;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/**
 * The same three in Docker, for tests, where an engine answers and already has the images. Testcontainers removes them
 * when this JVM ends; where it is killed, the next start on the same data directory does.
 */
final class Containers implements Stack {

    private static final String POSTGRESQL = "postgres:17";
    private static final String KAFKA = "apache/kafka:" + Build.version("kafka");
    private static final String KEYCLOAK = "keycloak/keycloak:" + Build.version("keycloak");
    private static final String LABEL = "cn.shuping.data";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path data;
    private final Network network;
    private final PostgreSQLContainer<?> postgresql = new PostgreSQLContainer<>(DockerImageName.parse(POSTGRESQL));
    private final KafkaContainer kafka = new KafkaContainer(DockerImageName.parse(KAFKA));
    private final GenericContainer<?> keycloak = new GenericContainer<>(DockerImageName.parse(KEYCLOAK));
    private final String keycloakUrl;

    Containers(Path data, String realm) {
        this.data = data;
        network = Network.builder().createNetworkCmdModifier(it -> it.withLabels(Map.of(LABEL, data.toString()))).build();
        postgresql.withUsername(Databases.SUPERUSER).withPassword(Databases.SUPERUSER_PASSWORD).withDatabaseName("postgres")
                .withEnv("POSTGRES_INITDB_ARGS", String.join(" ", PostgreSql.CLUSTER))
                .withCommand(words(List.of("postgres"), PostgreSql.SETTINGS));
        kafka.withEnv(variables("KAFKA_", Kafka.SETTINGS))
                .withEnv("KAFKA_HEAP_OPTS", String.join(" ", Kafka.MEMORY))
                .withEnv("KAFKA_JVM_PERFORMANCE_OPTS", String.join(" ", Java.FLAGS));
        // The issuer carries the port, so it has to be known before the start.
        var port = Ports.free().keycloak();
        keycloakUrl = "http://" + Docker.host() + ":" + port;
        keycloak.setPortBindings(List.of(port + ":8080"));
        keycloak.withEnv(Keycloak.environment("jdbc:postgresql://postgresql:5432/keycloak"))
                .withEnv("JAVA_OPTS", String.join(" ", words(Java.FLAGS, Keycloak.MEMORY)))
                .withCopyToContainer(Transferable.of(realm), "/opt/keycloak/data/import/shuping-realm.json")
                .withCopyToContainer(MountableFile.forHostPath(Realm.directory().resolve("themes")), "/opt/keycloak/themes")
                .withCommand(words(List.of("start"), Keycloak.BUILT, Keycloak.options(keycloakUrl)))
                .withExposedPorts(8080, 9000)
                .waitingFor(Wait.forHttp("/health/ready").forPort(9000));
        Map.of("postgresql", postgresql, "kafka", kafka, "keycloak", keycloak).forEach((name, container) -> container
                .withNetwork(network).withNetworkAliases(name).withLabel(LABEL, data.toString())
                .withLogConsumer(line -> append(data.resolve("logs").resolve(name + ".log"), line))
                .withStartupTimeout(PATIENCE));
    }

    /** Why they cannot be used here, or nothing. */
    static Optional<String> obstacle() {
        return Docker.obstacle(List.of(POSTGRESQL, KAFKA, KEYCLOAK));
    }

    /** Returns when everything answers. */
    Containers start(Progress progress) {
        var begun = System.nanoTime();
        try {
            Files.createDirectories(data.resolve("logs"));
            Docker.remove(LABEL + "=" + data);
            postgresql.start();
            new Databases(jdbcUrl("")).createMissing();
            Startables.deepStart(kafka, keycloak).join();
            progress.say("PostgreSQL、Kafka、Keycloak 就绪（第 %.1f 秒）".formatted((System.nanoTime() - begun) / 1e9));
            return this;
        } catch (StartFailure e) {
            throw e;
        } catch (RuntimeException | IOException e) {
            throw new StartFailure("Docker 容器启动失败：" + e.getMessage() + "；日志在 " + data.resolve("logs") + "。", e);
        }
    }

    /** {@code a.b=c} for an image that takes {@code PREFIX_A_B=c}. */
    static Map<String, String> variables(String prefix, String settings) {
        return settings.lines().map(line -> line.split("=", 2)).collect(Collectors.toMap(
                setting -> prefix + setting[0].toUpperCase(Locale.ROOT).replace('.', '_'), setting -> setting[1]));
    }

    private static String[] words(List<?>... parts) {
        return Stream.of(parts).flatMap(List::stream).toArray(String[]::new);
    }

    /** What a container said goes with it; this stays. */
    private static void append(Path log, OutputFrame line) {
        if (line.getBytes() == null) return;
        try {
            Files.write(log, line.getBytes(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + postgresql.getHost() + ":" + postgresql.getMappedPort(5432) + "/" + database;
    }

    @Override
    public String kafkaServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String issuer() {
        return keycloakUrl + "/realms/shuping";
    }
}
