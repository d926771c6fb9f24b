package shuping.report.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.springframework.lang.Nullable;

/**
 * A zip in memory, by the directory at its end, where Word looks too. Entries are unfolded while they are read, never kept: a
 * library that opens Word files whole holds everything they unfold to.
 */
final class Zip {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int HEADER_SIGNATURE = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * @param packed length of its data
     * @param header where its own header stands
     */
    private record Entry(int method, int packed, int header) {}

    private Zip(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws UnreadableDocument if it is cut off, or holds more entries than any document */
    static Zip of(byte[] bytes) {
        var zip = new Zip(bytes);
        zip.readDirectory(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        return zip;
    }

    Collection<String> names() {
        return entries.keySet();
    }

    /** What an entry unfolds to, or null if there is none by this name. */
    @Nullable
    InputStream open(String name) {
        var entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        require(entry.header >= 0 && entry.header <= bytes.length - HEADER_LENGTH && in.getInt(entry.header) == HEADER_SIGNATURE);
        int data = entry.header + HEADER_LENGTH + unsigned(in, entry.header + 26) + unsigned(in, entry.header + 28);
        require(entry.packed >= 0 && data <= bytes.length - entry.packed);
        var packed = new ByteArrayInputStream(bytes, data, entry.packed);
        return entry.method == STORED ? packed : new Unfolding(packed);
    }

    private void readDirectory(ByteBuffer in) {
        int end = end(in);
        int at = in.getInt(end + 16);
        for (int left = unsigned(in, end + 10); left > 0; left--) {
            require(at >= 0 && at <= end - ENTRY_LENGTH && in.getInt(at) == ENTRY_SIGNATURE);
            int nameLength = unsigned(in, at + 28);
            int next = at + ENTRY_LENGTH + nameLength + unsigned(in, at + 30) + unsigned(in, at + 32);
            require(next <= end);
            int method = unsigned(in, at + 10);
            require(method == STORED || method == DEFLATED);
            var name = new String(bytes, at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8).replace('\\', '/');
            entries.putIfAbsent(name, new Entry(method, in.getInt(at + 20), in.getInt(at + 42)));
            if (entries.size() > Limits.ZIP_ENTRIES) {
                throw new UnreadableDocument("too-large", "文件内部条目超过 " + Limits.ZIP_ENTRIES + " 个，已拒绝读取。");
            }
            at = next;
        }
    }

    private int end(ByteBuffer in) {
        int last = bytes.length - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (in.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw broken();
    }

    private static int unsigned(ByteBuffer in, int at) {
        return Short.toUnsignedInt(in.getShort(at));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw broken();
        }
    }

    private static UnreadableDocument broken() {
        return new UnreadableDocument("not-word", "不是有效的 Word 文档：文件已损坏或不完整，请重新保存后上传。");
    }

    /** Gives back the memory outside the heap when closed. */
    private static final class Unfolding extends InflaterInputStream {

        Unfolding(InputStream packed) {
            super(packed, new Inflater(true));
        }

        @Override
        public void close() {
            inf.end();
        }
    }
}
