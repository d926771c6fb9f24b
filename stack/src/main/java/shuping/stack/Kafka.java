package shuping.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.clients.admin.Admin;

/** A Kafka broker in KRaft mode, controller included. Topics are declared by who owns them, never made by asking. */
final class Kafka {

    static final List<String> MEMORY = List.of("-Xms64m", "-Xmx256m");

    /** Of every broker of ours, wherever it runs: one line each. */
    static final String SETTINGS = """
            auto.create.topics.enable=false
            offsets.topic.num.partitions=3
            offsets.topic.replication.factor=1
            transaction.state.log.num.partitions=3
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            group.initial.rebalance.delay.ms=0
            """;

    private Kafka() {}

    static Child start(Path data, int port, int controllerPort) {
        var directory = data.resolve("kafka");
        var config = directory.resolve("server.properties");
        try {
            Files.createDirectories(directory);
            Files.writeString(config, config(directory.resolve("log"), port, controllerPort));
            if (!Files.exists(directory.resolve("log/meta.properties"))) format(data, config);
        } catch (IOException e) {
            throw new StartFailure("无法写入数据目录 " + data + "：" + e.getMessage() + "；请检查磁盘空间与权限。", e);
        }
        var child = Child.start("kafka", "Kafka", data,
                java(MEMORY.get(0), MEMORY.get(1), "kafka.Kafka", config.toString()), environment());
        Prober.await(child, Duration.ofSeconds(180), () -> answers(port));
        return child;
    }

    private static void format(Path data, Path config) throws IOException {
        var log = Files.createDirectories(data.resolve("logs")).resolve("kafka-format.log");
        var id = UUID.randomUUID();
        var builder = new ProcessBuilder(java("-Xmx64m", "kafka.tools.StorageTool", "format",
                // One argument: an id may begin with a dash.
                "--cluster-id=" + new Uuid(id.getMostSignificantBits(), id.getLeastSignificantBits()),
                "-c", config.toString())).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment());
        try {
            var exit = builder.start().waitFor();
            if (exit != 0) throw new StartFailure("Kafka 的数据目录初始化失败（退出码 " + exit + "）；详见 " + log + "。");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Kafka 的初始化被中断。", e);
        }
    }

    private static boolean answers(int port) throws Exception {
        // A client would fill the log with its attempts, so it comes only when somebody listens.
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        var settings = Map.<String, Object>of("bootstrap.servers", "localhost:" + port,
                "request.timeout.ms", 2000, "default.api.timeout.ms", 2000, "reconnect.backoff.max.ms", 200);
        try (var admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        }
    }

    /** The classpath goes by the environment: it would hide the rest of the command line. */
    private static Map<String, String> environment() {
        return Map.of("CLASSPATH", Build.classpath());
    }

    private static List<String> java(String... arguments) {
        return Java.command(List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true", "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS"),
                arguments);
    }

    private static String config(Path log, int port, int controllerPort) {
        return """
                node.id=1
                process.roles=broker,controller
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                controller.listener.names=CONTROLLER
                controller.quorum.voters=1@localhost:%2$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                """.formatted(port, controllerPort, log) + SETTINGS;
    }
}
