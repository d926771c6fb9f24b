package shuping.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import shuping.stack.Root;

/** {@code bench/run}: starts a system of its own, measures, stops it, and prints one table; or measures texts without one. */
final class Bench {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final long BEGUN = System.nanoTime();
    private static final List<String> FULL = List.of("-XX:TieredStopAtLevel=4");

    private Bench() {}

    public static void main(String[] arguments) {
        try {
            run(arguments);
            System.exit(0);
        } catch (RuntimeException | IOException e) {
            OUT.println("✗ " + (e.getMessage() == null ? e : e.getMessage()));
            e.printStackTrace(OUT);
            System.exit(1);
        }
    }

    private static void run(String[] arguments) throws IOException {
        var what = arguments.length == 1 ? arguments[0] : "";
        if (what.matches("--similarity(=[1-9][0-9]{3,6})?")) {
            SimilarityBench.run(Settings.number(arguments, "similarity", SimilarityBench.LARGEST));
        } else {
            loops(Settings.of(arguments));
        }
    }

    private static void loops(Settings settings) throws IOException {
        var data = Root.directory().resolve("bench/target/house");
        delete(data);
        var table = new Table(settings);
        progress("starting, services with both compilers");
        try (var city = new City(data, FULL)) {
            var measured = new Measurement(city, settings, table, 2031);
            measured.loopsBesideEngine();
            measured.live();
            measured.close();
        }
        progress("second start");
        table.row("second start, `./run`'s flags, on these data", "%.1f s", SecondStart.seconds(data));
        if (settings.both()) {
            progress("starting once more, services with the flags of ./run");
            try (var city = new City(data, List.of())) {
                var measured = new Measurement(city, settings, table, 2061);
                measured.loopsOnly();
                measured.close();
            }
        }
        progress("done");
        OUT.println();
        OUT.println(table);
    }

    static void say(String line) {
        OUT.println(line);
    }

    static void progress(String what) {
        say("[%4.0f s] %s".formatted((System.nanoTime() - BEGUN) / 1e9, what));
    }

    static void until(String what, BooleanSupplier reached) {
        var end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Never came true: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
