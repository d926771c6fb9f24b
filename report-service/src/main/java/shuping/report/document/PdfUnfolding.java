package shuping.report.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/** Unfolds streams of a PDF, as PDFBox would, only to count what comes out and the codes of fonts in it. */
final class PdfUnfolding {

    private static final Set<String> UNFOLD = Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");
    private static final Set<String> SPELL = Set.of("ASCIIHexDecode", "AHx", "ASCII85Decode", "A85");
    private static final int MOST_STREAMS = 50_000;
    /** Pictures unfold to much that is never looked at. */
    private static final int PICTURES_WEIGH = 4;

    private final PdfCodeRanges ranges = new PdfCodeRanges();
    private long total;
    private int streams;

    static boolean unfolds(String filter) {
        return UNFOLD.contains(filter);
    }

    /**
     * @param filters the first to be undone first
     * @return how many bytes came out
     */
    long count(List<String> filters, InputStream raw, boolean picture) {
        if (++streams > MOST_STREAMS) {
            throw new UnreadableDocument("too-large", "PDF 内部对象过多，无法读取。请重新导出后上传。");
        }
        if (filters.stream().filter(UNFOLD::contains).count() > 2) {
            throw packedAgain();
        }
        ranges.begin();
        var out = new Counted(picture);
        try {
            undo(filters, raw, out);
        } catch (IOException e) {
            // Broken data end here, for whoever reads them too.
            return out.count;
        }
        return out.count;
    }

    void add(long more) {
        total += more;
        if (total > Limits.UNZIPPED_BYTES) {
            throw tooLarge();
        }
    }

    private void undo(List<String> filters, InputStream raw, Counted out) throws IOException {
        if (filters.isEmpty()) {
            raw.transferTo(out);
            return;
        }
        var rest = filters.subList(1, filters.size());
        boolean packed = UNFOLD.contains(filters.get(0));
        if (packed && rest.stream().noneMatch(UNFOLD::contains)) {
            decode(filters.get(0), raw, out);
        } else if (packed || SPELL.contains(filters.get(0))) {
            var held = new Held();
            decode(filters.get(0), raw, held);
            undo(rest, held.opened(), out);
        }
    }

    private static void decode(String filter, InputStream raw, OutputStream out) throws IOException {
        FilterFactory.INSTANCE.getFilter(filter).decode(raw, out, new COSDictionary(), 0);
    }

    private static UnreadableDocument packedAgain() {
        return new UnreadableDocument("unsafe", "PDF 里有反复压缩的内容，疑似压缩炸弹，已拒绝读取。");
    }

    private static UnreadableDocument tooLarge() {
        return new UnreadableDocument("too-large", "PDF 解压后超过 " + Limits.UNZIPPED_BYTES / Limits.MEGABYTE
                + " MB，疑似压缩炸弹，已拒绝读取。");
    }

    /** What is spelt out, or what scanners pack twice (run lengths, deflated), undone once: held, so it must be small. */
    private final class Held extends ByteArrayOutputStream {

        InputStream opened() {
            return new ByteArrayInputStream(buf, 0, count);
        }

        @Override
        public synchronized void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            add(length);
            if (size() + length > Limits.PDF_HELD_BYTES) {
                throw packedAgain();
            }
            super.write(bytes, from, length);
        }
    }

    private final class Counted extends OutputStream {

        private final boolean picture;
        private long count;

        Counted(boolean picture) {
            this.picture = picture;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            int weight = picture ? PICTURES_WEIGH : 1;
            add((count + length) / weight - count / weight);
            count += length;
            if (count > Limits.PDF_STREAM_BYTES) {
                throw tooLarge();
            }
            if (!picture) {
                ranges.count(bytes, from, length);
            }
        }
    }
}
