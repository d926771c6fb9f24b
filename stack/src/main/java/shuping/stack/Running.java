package shuping.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Who runs in a data directory: a file lock, which ends with its holder however that ends, and a pid beside it. */
final class Running implements AutoCloseable {

    private static final String LOCK = "run.lock";
    private static final String PID = "run.pid";

    private final Path data;
    private final FileChannel channel;

    private Running(Path data, FileChannel channel) {
        this.data = data;
        this.channel = channel;
    }

    /** Refuses when somebody else has it. */
    static Running claim(Path data) throws IOException {
        Files.createDirectories(data);
        var channel = FileChannel.open(data.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new StartFailure("述评已经在运行（进程 " + pid(data) + "，http://localhost:" + Ports.standard().gateway()
                    + "）；要停止它，请执行 ./run stop。");
        }
        Files.writeString(data.resolve(PID), Long.toString(ProcessHandle.current().pid()));
        return new Running(data, channel);
    }

    static boolean in(Path data) throws IOException {
        if (!Files.exists(data.resolve(LOCK))) return false;
        try (var channel = FileChannel.open(data.resolve(LOCK), StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock != null) lock.release();
            return lock == null;
        }
    }

    /** @return whether anything was running */
    static boolean stop(Path data) throws IOException {
        var running = in(data);
        if (running) {
            ProcessHandle.of(pid(data)).ifPresent(launcher -> {
                launcher.destroy();
                try {
                    launcher.onExit().get(60, TimeUnit.SECONDS);
                } catch (TimeoutException e) {
                    launcher.destroyForcibly();
                } catch (Exception e) {
                    throw new StartFailure("停止述评时被中断。", e);
                }
            });
        }
        return !Leftovers.stop(data).isEmpty() || running;
    }

    private static long pid(Path data) throws IOException {
        return Long.parseLong(Files.readString(data.resolve(PID)).strip());
    }

    /** Everything but what says that we are here. */
    void deleteData() throws IOException {
        try (var entries = Files.list(data)) {
            for (var entry : entries.toList()) {
                var name = entry.getFileName().toString();
                if (!name.equals(LOCK) && !name.equals(PID)) Directories.delete(entry);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
