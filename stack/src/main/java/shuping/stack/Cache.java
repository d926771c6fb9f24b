package shuping.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Unpacked programs, kept per user and version. A directory is filled beside its place and then renamed, so that it is
 * either complete or not there, whoever is interrupted.
 */
final class Cache {

    /** File locks keep other processes away, these our own threads. */
    private static final Map<String, Object> LOCKS = new ConcurrentHashMap<>();

    private final Path root;

    Cache(Path root) {
        this.root = root;
    }

    /** The user's own. */
    static Cache ofUser() {
        var chosen = System.getenv("SHUPING_CACHE");
        return new Cache(chosen != null ? Path.of(chosen) : Path.of(System.getProperty("user.home"), ".cache", "shuping"));
    }

    @FunctionalInterface
    interface Filling {
        void fill(Path directory) throws IOException;
    }

    Path directory(String name, Filling filling) {
        var place = root.resolve(name);
        if (Files.isDirectory(place)) return place;
        synchronized (LOCKS.computeIfAbsent(name, key -> new Object())) {
            try {
                Files.createDirectories(root);
                fillOnce(place, filling);
                return place;
            } catch (IOException e) {
                throw new StartFailure("无法在 " + root + " 解压 " + name + "：" + e.getMessage()
                        + "；请检查磁盘空间与目录权限后重试。", e);
            }
        }
    }

    @SuppressWarnings("try")
    private void fillOnce(Path place, Filling filling) throws IOException {
        var lock = root.resolve(place.getFileName() + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (Files.isDirectory(place)) return;
            var beside = root.resolve(place.getFileName() + ".part");
            Directories.delete(beside);
            Files.createDirectories(beside);
            filling.fill(beside);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
