package shuping.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** PostgreSQL 17 from the zonky binaries, with the durability of a production server. */
final class PostgreSql {

    /** For {@code initdb}. */
    static final List<String> CLUSTER = List.of("--auth=scram-sha-256", "-E", "UTF8", "--no-locale");

    /** For the server, wherever it runs. */
    static final List<String> SETTINGS = List.of(
            "-c", "fsync=on", "-c", "synchronous_commit=on", "-c", "full_page_writes=on",
            "-c", "max_connections=200", "-c", "shared_buffers=128MB", "-c", "timezone=UTC", "-c", "log_timezone=UTC");

    private PostgreSql() {}

    static Child start(Path data, int port) {
        var programs = programs();
        var directory = data.resolve("postgresql");
        if (!Files.exists(directory.resolve("PG_VERSION"))) initialise(programs, data, directory);
        var command = asNobody();
        command.addAll(List.of(programs.resolve("bin/postgres").toString(), "-D", directory.toString(),
                "-p", Integer.toString(port), "-h", "localhost", "-k", ""));
        command.addAll(SETTINGS);
        var child = Child.start("postgresql", "PostgreSQL", data, command, Map.of(), "INT");
        Prober.await(child, Duration.ofSeconds(180), new Databases(url(port))::answer);
        return child;
    }

    static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/";
    }

    private static void initialise(Path programs, Path data, Path directory) {
        try {
            Files.createDirectories(data.resolve("logs"));
            var beside = data.resolve("postgresql.part");
            Directories.delete(beside);
            var password = Files.writeString(data.resolve("postgresql.password"), Databases.SUPERUSER_PASSWORD);
            var command = asNobody();
            command.addAll(List.of(programs.resolve("bin/initdb").toString(), "-D", beside.toString(),
                    "-U", Databases.SUPERUSER, "--pwfile=" + password));
            command.addAll(CLUSTER);
            var log = data.resolve("logs/initdb.log");
            var exit = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
            Files.delete(password);
            if (exit != 0) throw new StartFailure("PostgreSQL 的数据目录初始化失败（退出码 " + exit + "）；详见 " + log + "。");
            Files.move(beside, directory);
        } catch (IOException e) {
            throw new StartFailure("无法写入数据目录 " + data + "：" + e.getMessage() + "；请检查磁盘空间与权限。", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("PostgreSQL 的初始化被中断。", e);
        }
    }

    /** PostgreSQL refuses to run as root: in a user namespace of its own it is not. */
    private static List<String> asNobody() {
        var root = "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/unshare"));
        return new ArrayList<>(root ? List.of("/usr/bin/unshare", "-U", "--") : List.of());
    }

    static Path programs() {
        return Cache.ofUser().directory("postgresql-" + Build.version("postgresql"), directory -> {
            try (var in = PostgreSql.class.getResourceAsStream("/postgres-" + platform() + ".txz")) {
                if (in == null) throw new IOException("没有适用于 " + platform() + " 的 PostgreSQL");
                Archive.unpackXz(in, directory);
            }
        });
    }

    private static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return (system.contains("mac") ? "darwin" : "linux") + "-"
                + (processor.contains("aarch64") || processor.contains("arm") ? "arm_64" : "x86_64");
    }
}
