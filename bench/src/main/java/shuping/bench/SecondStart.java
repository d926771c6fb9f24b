package shuping.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import shuping.stack.House;
import shuping.stack.Ports;

/** The launcher of {@code ./run} on data that is there, in a JVM of its own with the launcher's flags, timed from outside. */
final class SecondStart {

    private static final String READY = "ready";

    private SecondStart() {}

    /** @return seconds from starting the launcher until everything is ready */
    static double seconds(Path data) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var from = System.nanoTime();
        try {
            var launcher = new ProcessBuilder(List.of(java, "-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=off", "-Dstdout.encoding=UTF-8",
                    "-cp", System.getProperty("java.class.path"), SecondStart.class.getName(), data.toString()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var seconds = -1.0;
            try (var lines = launcher.inputReader(StandardCharsets.UTF_8)) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.equals(READY)) {
                        seconds = (System.nanoTime() - from) / 1e9;
                        launcher.getOutputStream().close();
                    } else {
                        Bench.say("  " + line);
                    }
                }
            }
            if (launcher.waitFor() != 0 || seconds < 0) {
                throw new IllegalStateException("The second start failed; its logs are below " + data.resolve("logs"));
            }
            return seconds;
        } catch (IOException e) {
            throw new IllegalStateException("The second start failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** Runs until its input is closed. */
    public static void main(String[] arguments) throws IOException {
        try (var house = new House(Path.of(arguments[0]), Ports.free(), Bench::say)) {
            house.start();
            Bench.say(READY);
            while (System.in.read() >= 0) {
                // only its end means something
            }
        }
        System.exit(0);
    }
}
