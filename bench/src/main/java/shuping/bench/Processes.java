package shuping.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Memory and processor time of the system's processes and ours, as /proc tells them. */
final class Processes {

    private static final double TICKS_PER_SECOND = 100;

    private final Path data;

    Processes(Path data) {
        this.data = data;
    }

    /**
     * @param rss resident kilobytes; what the processes of one program share or map from files counts once
     * @param cpu seconds of processor time so far
     */
    record Usage(long rss, double cpu) {}

    /** By name; our own as {@code bench}. */
    Map<String, Usage> now() {
        var usages = new TreeMap<String, Usage>();
        try (var files = Files.list(data.resolve("pids"))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString().replace(".pid", "");
                ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                        .ifPresent(process -> usages.put(name, usage(process)));
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the pids below " + data, e);
        }
        usages.put("bench", usage(ProcessHandle.current()));
        return usages;
    }

    private static Usage usage(ProcessHandle process) {
        var family = process.pid() == ProcessHandle.current().pid()
                ? Stream.of(process)
                : Stream.concat(Stream.of(process), process.descendants());
        long own = 0;
        long shared = 0;
        long mapped = 0;
        double cpu = 0;
        for (var each : family.toList()) {
            var status = lines(each.pid(), "status");
            own += kilobytes(status, "RssAnon:");
            shared = Math.max(shared, kilobytes(status, "RssShmem:"));
            mapped = Math.max(mapped, kilobytes(status, "RssFile:"));
            cpu += cpu(lines(each.pid(), "stat"));
        }
        return new Usage(own + shared + mapped, cpu);
    }

    private static double cpu(List<String> stat) {
        return stat.isEmpty() ? 0 : cpu(stat.get(0));
    }

    /** @param stat the line of /proc/…/stat: own time and that of children that have ended */
    static double cpu(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var ticks = 0L;
        for (var field = 11; field <= 14; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    static long kilobytes(List<String> status, String name) {
        return status.stream().filter(line -> line.startsWith(name))
                .map(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                .findFirst().orElse(0L);
    }

    private static List<String> lines(long pid, String file) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException gone) {
            return List.of();
        }
    }
}
