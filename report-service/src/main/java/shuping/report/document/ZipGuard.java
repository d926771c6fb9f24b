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
                    if (bomb(total, entries, bytes.length)) {
                        throw new UnreadableDocument("too-large", "文件解压后过大，疑似压缩炸弹，已拒绝读取。");
                    }
                }
                if (bomb(total, entries, bytes.length)) {
                    throw new UnreadableDocument("too-large", "文件内部条目过多，已拒绝读取。");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocument("not-word", "不是有效的 Word 文档：文件已损坏或不完整，请重新保存后上传。", e);
        }
    }

    private static boolean bomb(long total, int entries, int packed) {
        return entries > Limits.ZIP_ENTRIES
                || total > Limits.UNZIPPED_BYTES
                || total > HARMLESS_BYTES && total / packed > HARMLESS_RATIO;
    }
}
