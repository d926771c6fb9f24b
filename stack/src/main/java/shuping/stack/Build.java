package shuping.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What Maven knows: the versions of the native parts, and where it left them. */
final class Build {

    private static final Properties PROPERTIES = read();

    private Build() {}

    static String version(String part) {
        return PROPERTIES.getProperty(part);
    }

    static Path keycloakArchive() {
        return target().resolve("keycloak.tar.gz");
    }

    /** Everything the broker, and the launcher itself, need on their classpath besides this module. */
    static String classpath() {
        try {
            return Files.readString(target().resolve("native.classpath")).strip();
        } catch (IOException e) {
            throw new StartFailure("找不到 stack 模块的构建结果，请先执行 mvn -pl stack -am package。", e);
        }
    }

    private static Path target() {
        return Path.of(PROPERTIES.getProperty("target"));
    }

    private static Properties read() {
        try (var in = Build.class.getResourceAsStream("build.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
