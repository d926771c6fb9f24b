package shuping.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** The same three in Docker, for tests, where an engine answers and already has the images. */
final class Containers implements Stack {

    private static final String POSTGRESQL = "postgres:17";
    private static final String KAFKA = "apache/kafka:" + Build.version("kafka");
    private static final String KEYCLOAK = "keycloak/keycloak:" + Build.version("keycloak");

    private final Network network = Network.newNetwork();
    private final PostgreSQLContainer<?> postgresql = new PostgreSQLContainer<>(DockerImageName.parse(POSTGRESQL))
            .withUsername(Databases.SUPERUSER).withPassword(Databases.SUPERUSER_PASSWORD).withDatabaseName("postgres")
            .withNetwork(network).withNetworkAliases("postgresql")
            .withCommand("postgres", "-c", "fsync=on", "-c", "max_connections=200");
    private final KafkaContainer kafka = new KafkaContainer(DockerImageName.parse(KAFKA))
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    private final GenericContainer<?> keycloak;
    private final int keycloakPort = Ports.free().keycloak();

    Containers(String realm) {
        keycloak = new GenericContainer<>(DockerImageName.parse(KEYCLOAK))
                .withNetwork(network)
                .withEnv("KC_DB", "postgres").withEnv("KC_DB_URL", "jdbc:postgresql://postgresql:5432/keycloak")
                .withEnv("KC_DB_USERNAME", "keycloak").withEnv("KC_DB_PASSWORD", "keycloak")
                .withEnv("KC_HEALTH_ENABLED", "true").withEnv("KC_HTTP_ENABLED", "true").withEnv("KC_CACHE", "local")
                .withEnv("KC_HOSTNAME", "http://localhost:" + keycloakPort)
                .withCopyToContainer(Transferable.of(realm), "/opt/keycloak/data/import/shuping-realm.json")
                .withCopyToContainer(MountableFile.forHostPath(Realm.directory().resolve("themes")), "/opt/keycloak/themes")
                .withCommand("start", "--import-realm")
                .withExposedPorts(8080, 9000)
                .waitingFor(Wait.forHttp("/health/ready").forPort(9000).withStartupTimeout(Duration.ofMinutes(4)));
        // The issuer carries the port, so it has to be known before the start.
        keycloak.setPortBindings(List.of(keycloakPort + ":8080"));
    }

    static boolean available() {
        var command = new ArrayList<>(List.of("docker", "image", "inspect", POSTGRESQL, KAFKA, KEYCLOAK));
        try {
            var docker = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (docker.waitFor(10, TimeUnit.SECONDS)) return docker.exitValue() == 0;
            docker.destroyForcibly();
            return false;
        } catch (IOException noDocker) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Containers start() {
        try {
            postgresql.start();
            kafka.start();
            new Databases(jdbcUrl("")).createMissing();
            keycloak.start();
            return this;
        } catch (RuntimeException e) {
            close();
            throw new StartFailure("Docker 容器启动失败：" + e.getMessage() + "。", e);
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
        return "http://localhost:" + keycloakPort + "/realms/shuping";
    }

    @Override
    public void close() {
        keycloak.stop();
        kafka.stop();
        postgresql.stop();
        network.close();
    }
}
