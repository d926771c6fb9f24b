package shuping.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Keycloak's own distribution. Its script leaves a shell between us and the server, so we call Java as the script does.
 * Unpacked and built once per version; each set has a home of links with its own realm to import.
 */
final class Keycloak {

    /** Fixed when built. What we do not use costs start time. */
    static final List<String> BUILT =
            List.of("--db=postgres", "--health-enabled=true", "--features-disabled=ciba,device-flow,kerberos,par,organization");

    private static final List<String> OPENED = List.of("java.util", "java.util.concurrent", "java.security", "java.lang");

    static final List<String> MEMORY = List.of("-Xms128m", "-Xmx384m", "-XX:MaxMetaspaceSize=256m");

    private Keycloak() {}

    static Child start(Path data, Ports ports, String jdbcUrl, String realm) {
        var home = home(data, realm);
        var command = java(home, "start", "--optimized", "--http-host=localhost", "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--log-console-format=%d{yyyy-MM-dd HH:mm:ss,SSS} %-5p [%c] %s%e%n");
        command.addAll(options("http://localhost:" + ports.keycloak()));
        var child = Child.start("keycloak", "Keycloak", data, command, environment(jdbcUrl));
        Prober.await(child, Duration.ofSeconds(300),
                () -> Http.ok("http://localhost:" + ports.keycloakManagement() + "/health/ready"));
        return child;
    }

    /** @param url by which browsers and services know it */
    static List<String> options(String url) {
        return List.of("--import-realm", "--http-enabled=true", "--hostname=" + url, "--cache=local");
    }

    /** @param jdbcUrl of its database, as it sees it */
    static Map<String, String> environment(String jdbcUrl) {
        return Map.of("KC_DB_URL", jdbcUrl, "KC_DB_USERNAME", "keycloak", "KC_DB_PASSWORD", "keycloak",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", Users.PASSWORD);
    }

    /** Once per user and options: unpacks the distribution and builds it. About 25 seconds. */
    static Path distribution() {
        var name = "keycloak-" + Build.version("keycloak") + "-" + Integer.toHexString(BUILT.hashCode());
        return Cache.ofUser().directory(name, directory -> {
            try (var in = Files.newInputStream(Build.keycloakArchive())) {
                Archive.unpackGzip(in, directory);
            }
            var log = directory.resolve("build.log");
            var command = java(directory, "build");
            command.addAll(BUILT);
            var build = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            try {
                if (!build.waitFor(5, TimeUnit.MINUTES) || build.exitValue() != 0) {
                    throw new IOException("kc.sh build 没有成功，详见 " + log);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("被中断", e);
            } finally {
                build.destroyForcibly();
            }
        });
    }

    private static Path home(Path data, String realm) {
        var distribution = distribution();
        var home = data.resolve("keycloak");
        try {
            Files.createDirectories(home.resolve("data/import"));
            Files.createDirectories(home.resolve("conf"));
            Files.copy(distribution.resolve("conf/cache-ispn.xml"), home.resolve("conf/cache-ispn.xml"),
                    StandardCopyOption.REPLACE_EXISTING);
            link(home.resolve("lib"), distribution.resolve("lib"));
            link(home.resolve("providers"), distribution.resolve("providers"));
            link(home.resolve("themes"), Realm.directory().resolve("themes"));
            Files.writeString(home.resolve("data/import/shuping-realm.json"), realm);
            return home;
        } catch (IOException e) {
            throw new StartFailure("无法准备 Keycloak 的目录 " + home + "：" + e.getMessage() + "。", e);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private static List<String> java(Path home, String... arguments) {
        var flags = new ArrayList<>(MEMORY);
        flags.addAll(List.of("-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"), "-Duser.language=en", "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000"));
        OPENED.forEach(name -> flags.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        flags.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return Java.command(flags, arguments);
    }
}
