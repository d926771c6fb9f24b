package shuping.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The result, as Markdown. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    Table(Settings settings) {
        lines.add("%s · commit %s · %d cores (%s), %d GB · JDK %s · %d clients, %d loops after %d to warm up · load before %s".formatted(
                LocalDate.now(), System.getProperty("bench.commit", "unknown"),
                Runtime.getRuntime().availableProcessors(), model(), memory(), Runtime.version(),
                settings.clients(), settings.reports(), settings.warmUp(), first("/proc/loadavg").split(" ")[0]));
        lines.add("");
        lines.add("| what | value | p50 ms | p99 ms |");
        lines.add("|---|---|---|---|");
    }

    void row(String what, String format, Object... values) {
        lines.add("| %s | %s | | |".formatted(what, String.format(Locale.ROOT, format, values)));
    }

    void row(String what, Latencies.Summary summary) {
        lines.add(String.format(Locale.ROOT, "| %s | %d times | %.0f | %.0f |", what, summary.count(), summary.p50(), summary.p99()));
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }

    private static String model() {
        try (var cpu = Files.lines(Path.of("/proc/cpuinfo"))) {
            return cpu.filter(line -> line.startsWith("model name")).findFirst()
                    .map(line -> line.replaceFirst(".*:\\s*", "")).orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    private static long memory() {
        return Long.parseLong(first("/proc/meminfo").replaceAll("\\D+", "")) >> 20;
    }

    private static String first(String file) {
        try {
            return Files.readAllLines(Path.of(file)).get(0);
        } catch (IOException e) {
            return "0 ?";
        }
    }
}
