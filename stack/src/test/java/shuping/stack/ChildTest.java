package shuping.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir
    Path data;

    @Test
    void theNextStartStopsWhatAnEarlierOneLeft() {
        var child = sleeping("left", data);
        assertThat(Leftovers.stop(data)).containsExactly("left");
        assertThat(child.alive()).isFalse();
        assertThat(data.resolve("pids")).isEmptyDirectory();
    }

    @Test
    void aPidThatNowBelongsToSomebodyElseIsLeftAlone(@TempDir Path other) throws Exception {
        var stranger = sleeping("stranger", other);
        Files.createDirectories(data.resolve("pids"));
        Files.writeString(data.resolve("pids/kafka.pid"), Long.toString(stranger.pid()));
        assertThat(Leftovers.stop(data)).isEmpty();
        assertThat(stranger.alive()).isTrue();
        stranger.stop();
    }

    @Test
    void whoDiesWhileStartingSaysWhyAndWhere() {
        var child = Child.start("broken", "某服务", data, List.of("/bin/sh", "-c", "echo 'ERROR no room'; exit 3"), Map.of());
        assertThatThrownBy(() -> Prober.await(child, Duration.ofSeconds(10), () -> false)).isInstanceOf(StartFailure.class)
                .hasMessageContaining("某服务").hasMessageContaining("退出码 3").hasMessageContaining("ERROR no room")
                .hasMessageContaining("broken.log");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void processesDieWithALauncherThatIsKilled() throws Exception {
        var launcher = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx32m",
                "-cp", System.getProperty("java.class.path"), Launcher.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var pid = Long.parseLong(launcher.inputReader().readLine());
        var orphan = ProcessHandle.of(pid).orElseThrow();
        launcher.destroyForcibly();
        orphan.onExit().get(10, TimeUnit.SECONDS);
        assertThat(orphan.isAlive()).isFalse();
    }

    /** Starts one process, says which, and waits to be killed. */
    static final class Launcher {

        private Launcher() {}

        public static void main(String[] arguments) throws Exception {
            System.out.println(sleeping("orphan", Path.of(arguments[0])).pid());
            TimeUnit.MINUTES.sleep(2);
        }
    }

    private static Child sleeping(String name, Path data) {
        return Child.start(name, name, data, List.of("/bin/sh", "-c", "sleep 120; : " + data), Map.of());
    }
}
