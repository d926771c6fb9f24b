package shuping.report.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Refuses XML that is longer than any report's, or has one piece (a tag with the text behind it, a comment) that is: parsers
 * hold a piece whole.
 */
final class MarkupLimit extends FilterInputStream {

    /** What goes on until its own end, whatever stands in it. */
    private enum Section {
        COMMENT("<!--", "-->"),
        CHARACTERS("![CDATA[", "]]>"),
        INSTRUCTION("<?", "?>");

        private final long begin;
        private final long beginMask;
        private final long end;
        private final long endMask;

        Section(String begin, String end) {
            this.begin = bytes(begin);
            this.beginMask = mask(begin);
            this.end = bytes(end);
            this.endMask = mask(end);
        }

        private static long bytes(String eightAtMost) {
            return ByteBuffer.wrap(("\0".repeat(8 - eightAtMost.length()) + eightAtMost).getBytes(StandardCharsets.US_ASCII)).getLong();
        }

        private static long mask(String eightAtMost) {
            return -1L >>> 8 * (8 - eightAtMost.length());
        }
    }

    private static final Section[] SECTIONS = Section.values();

    private Section section;
    private long latest;
    private int length;
    private int total;

    MarkupLimit(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        if (read >= 0) {
            take((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        int read = in.read(into, offset, count);
        for (int i = offset; i < offset + read; i++) {
            take(into[i]);
        }
        return read;
    }

    /** A NUL is half of a character in UTF-16. */
    private void take(byte next) {
        if (++length > Limits.MARKUP_BYTES) {
            throw tooLarge("有一段内容", Limits.MARKUP_BYTES);
        }
        if (++total > Limits.XML_BYTES) {
            throw tooLarge("的正文部分", Limits.XML_BYTES);
        }
        if (next != 0) {
            latest = latest << 8 | next & 0xff;
            if (section == null) {
                begin(next);
            } else if ((latest & section.endMask) == section.end) {
                section = null;
                length = 0;
            }
        }
    }

    private static UnreadableDocument tooLarge(String what, int limit) {
        return new UnreadableDocument(
                "too-large", "Word 文档" + what + "超过 " + limit / Limits.MEGABYTE + " MB，已拒绝读取。请只上传报告正文。");
    }

    private void begin(byte next) {
        switch (next) {
            case '<' -> length = 0;
            case '-', '[', '?' -> {
                for (var each : SECTIONS) {
                    if ((latest & each.beginMask) == each.begin) {
                        section = each;
                        latest = 0;
                    }
                }
            }
            default -> {}
        }
    }
}
