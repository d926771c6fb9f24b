package shuping.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Processes of an earlier start whose launcher was killed: found by pid file, ours only if the command line says so. */
final class Leftovers {

    private Leftovers() {}

    /** Stops them, and returns the names of those that were still running. */
    static List<String> stop(Path data) {
        var pids = data.resolve("pids");
        if (!Files.isDirectory(pids)) return List.of();
        try (var files = Files.list(pids)) {
            var found = new ArrayList<String>();
            var processes = new ArrayList<ProcessHandle>();
            for (var file : files.filter(f -> f.toString().endsWith(".pid")).toList()) {
                var process = ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).filter(p -> ours(p, data));
                process.ifPresent(p -> {
                    var name = file.getFileName().toString().replace(".pid", "");
                    found.add(name);
                    processes.add(p);
                    Signals.send(p, name.equals("postgresql") ? "INT" : "TERM");
                });
                Files.delete(file);
            }
            processes.forEach(Leftovers::awaitEnd);
            return found;
        } catch (IOException e) {
            throw new StartFailure("无法读取 " + pids + "：" + e.getMessage() + "；请检查目录权限。", e);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            process.destroyForcibly();
        }
    }

    static boolean ours(ProcessHandle process, Path data) {
        return commandLine(process).contains(data.toString());
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")).replace('\0', ' ');
        } catch (IOException e) {
            return process.info().commandLine().orElse("");
        }
    }
}
