package shuping.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Counts what a zip would unfold to before anything reads it whole. */
final class ZipGuard {

    private static final int HARMLESS_RATIO = 200;
    private static final long HARMLESS_BYTES = 8L * 1024 * 1024;

    private ZipGuard() {}

    static void check(byte[] bytes) {
        var buffer = new byte[64 * 1024];
        long total = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                entries++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    check(total, bytes.length);
                }
                if (entries > Limits.ZIP_ENTRIES) {
                    throw bomb("文件内部条目超过 " + Limits.ZIP_ENTRIES + " 个，已拒绝读取。");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocument("not-word", "不是有效的 Word 文档：文件已损坏或不完整，请重新保存后上传。", e);
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
