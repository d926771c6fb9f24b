package shuping.report.document;

import java.io.IOException;

/** Counts what a zip would unfold to before anything reads it. */
final class ZipGuard {

    private static final int HARMLESS_RATIO = 200;
    private static final long HARMLESS_BYTES = 8L * 1024 * 1024;

    private ZipGuard() {}

    static void check(Zip zip, int packed) throws IOException {
        var buffer = new byte[64 * 1024];
        long total = 0;
        for (var name : zip.names()) {
            try (var entry = zip.open(name)) {
                for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
                    total += read;
                    check(total, packed);
                }
            }
        }
    }

    private static void check(long total, int packed) {
        if (total > Limits.UNZIPPED_BYTES) {
            throw bomb("文件解压后超过 " + Limits.UNZIPPED_BYTES / Limits.MEGABYTE + " MB，疑似压缩炸弹，已拒绝读取。");
        }
        if (total > HARMLESS_BYTES && total / packed > HARMLESS_RATIO) {
            throw bomb("文件解压后超过原大小的 " + HARMLESS_RATIO + " 倍，疑似压缩炸弹，已拒绝读取。");
        }
    }

    private static UnreadableDocument bomb(String sentence) {
        return new UnreadableDocument("too-large", sentence);
    }
}
