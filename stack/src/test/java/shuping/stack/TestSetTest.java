package shuping.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class TestSetTest {

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void itEndsWithWhoeverStartedItHoweverThatEnds() throws Exception {
        var starter = new ProcessBuilder("/bin/sh", "-c", "\"$@\" & wait", "sh",
                Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx32m",
                "-cp", System.getProperty("java.class.path"), Waiting.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var set = ProcessHandle.of(Long.parseLong(starter.inputReader().readLine())).orElseThrow();
        starter.destroyForcibly();
        set.onExit().get(10, TimeUnit.SECONDS);
        assertThat(set.isAlive()).isFalse();
    }

    /** A set without PostgreSQL, Kafka and Keycloak. */
    static final class Waiting {

        private Waiting() {}

        public static void main(String[] arguments) throws Exception {
            TestSet.endWithParent();
            System.out.println(ProcessHandle.current().pid());
            TimeUnit.MINUTES.sleep(2);
        }
    }
}
