package shuping.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a tar archive with its links and executable bits. */
final class Archive {

    private Archive() {}

    static void unpackXz(InputStream in, Path into) throws IOException {
        unpack(new XZInputStream(new BufferedInputStream(in)), into, 0);
    }

    /** Leaves out the archive's own top directory. */
    static void unpackGzip(InputStream in, Path into) throws IOException {
        unpack(new GZIPInputStream(new BufferedInputStream(in)), into, 1);
    }

    private static void unpack(InputStream in, Path into, int strip) throws IOException {
        try (var tar = new TarArchiveInputStream(new BufferedInputStream(in))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var name = Path.of(entry.getName()).normalize();
                if (name.getNameCount() <= strip) continue;
                var target = into.resolve(name.subpath(strip, name.getNameCount())).normalize();
                if (!target.startsWith(into)) throw new IOException("Entry outside the archive: " + name);
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, false)) {
                throw new IOException("Cannot make executable: " + target);
            }
        }
    }
}
