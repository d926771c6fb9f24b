package shuping.stack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * One process of ours. It lives in a session of its own, so that a Ctrl-C reaches only the launcher, and where Linux
 * allows it dies with its launcher. Its pid file lets the next start find it otherwise ({@link Leftovers}).
 */
final class Child {

    /** Linux ties "die with your parent" to the parent's thread; this one lives as long as the launcher. */
    private static final ExecutorService PARENT = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "parent-of-processes");
        thread.setDaemon(true);
        return thread;
    });

    private static final boolean LINUX =
            Files.isExecutable(Path.of("/usr/bin/setsid")) && Files.isExecutable(Path.of("/usr/bin/setpriv"));

    private final String name;
    private final String title;
    private final Path log;
    private final Path pidFile;
    private final Process process;
    private final String signal;

    private Child(String name, String title, Path log, Path pidFile, Process process, String signal) {
        this.name = name;
        this.title = title;
        this.log = log;
        this.pidFile = pidFile;
        this.process = process;
        this.signal = signal;
    }

    /** Starts a process that stops when asked with SIGTERM. */
    static Child start(String name, String title, Path data, List<String> command, Map<String, String> environment) {
        return start(name, title, data, command, environment, "TERM");
    }

    static Child start(String name, String title, Path data, List<String> command, Map<String, String> environment,
            String signal) {
        try {
            var log = Files.createDirectories(data.resolve("logs")).resolve(name + ".log");
            var pidFile = Files.createDirectories(data.resolve("pids")).resolve(name + ".pid");
            var words = new ArrayList<String>();
            if (LINUX) words.addAll(List.of("/usr/bin/setsid", "--"));
            words.addAll(tiedToLauncher(command, signal));
            var builder = new ProcessBuilder(words)
                    .directory(data.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var process = PARENT.submit(builder::start).get();
            Files.writeString(pidFile, Long.toString(process.pid()));
            return new Child(name, title, log, pidFile, process, signal);
        } catch (Exception e) {
            throw new StartFailure("无法启动 " + title + "：" + e.getMessage() + "。", e);
        }
    }

    /** A command may begin with "unshare -U": that would clear the tie, so it has to come first. */
    private static List<String> tiedToLauncher(List<String> command, String signal) {
        if (!LINUX) return command;
        var words = new ArrayList<String>(command);
        var at = words.get(0).endsWith("/unshare") ? words.indexOf("--") + 1 : 0;
        words.addAll(at, List.of("/usr/bin/setpriv", "--pdeathsig", signal, "--"));
        return words;
    }

    String title() {
        return title;
    }

    Path log() {
        return log;
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** The sentence for somebody whose start it spoiled. */
    StartFailure death() {
        return new StartFailure(title + " 启动后退出了（退出码 " + process.exitValue() + "）：" + lastWords()
                + "；详见 " + log + "。");
    }

    private String lastWords() {
        try (var lines = Files.lines(log)) {
            var kept = lines.filter(line -> !line.isBlank()).toList();
            var telling = kept.stream().filter(Child::tells).reduce((first, second) -> second);
            var line = telling.orElse(kept.isEmpty() ? "没有留下日志" : kept.get(kept.size() - 1));
            return line.length() > 300 ? line.substring(0, 300) + "…" : line;
        } catch (IOException | RuntimeException e) {
            return "日志无法读取";
        }
    }

    private static boolean tells(String line) {
        return line.startsWith("Caused by")
                || (line.contains("ERROR") || line.contains("FATAL")) && !line.contains("For more details");
    }

    /** Asks it to stop, and makes it stop when it does not within twenty seconds. */
    void stop() {
        try {
            if (process.isAlive()) {
                Signals.send(process.toHandle(), signal);
                if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new StartFailure("无法删除 " + pidFile + "：" + e.getMessage(), e);
        }
    }

    /** kill -9. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public String toString() {
        return name + " (" + process.pid() + ")";
    }
}
