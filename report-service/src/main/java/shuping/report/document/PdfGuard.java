package shuping.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Counts what the streams of a PDF would unfold to before anything reads them whole. */
final class PdfGuard {

    private static final byte[] OBJECT = {'o', 'b', 'j'};
    private static final byte[] STREAM_END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};
    /** Looking at a file should not take many times as long as reading it: objects may pretend to hold each other. */
    private static final int LOOKS = 8;
    /** Deflate packs nothing tighter. */
    private static final long TIGHTEST = 1032;

    private final byte[] bytes;
    private final PdfUnfolding unfolding = new PdfUnfolding();
    private long looked;

    private PdfGuard(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Before the file is opened. What is encrypted cannot be counted yet; opening it unfolds its object streams alone. */
    static void check(byte[] bytes) {
        var guard = new PdfGuard(bytes);
        for (int i = guard.behind(OBJECT, 0); i >= 0; i = guard.behind(OBJECT, i)) {
            var head = PdfObjectHead.at(bytes, i);
            guard.look(head.end() - i);
            if (head.data() >= 0) {
                guard.stream(head);
            }
        }
    }

    /** The streams of an encrypted file that opened without a password, before they are read. */
    static void checkEncrypted(PDDocument pdf) throws IOException {
        var unfolding = new PdfUnfolding();
        for (var key : pdf.getDocument().getXrefTable().keySet()) {
            if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                try (var raw = stream.createRawInputStream()) {
                    unfolding.count(filters(stream), raw, COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)));
                }
            }
        }
    }

    private static List<String> filters(COSStream stream) {
        var filters = stream.getFilters();
        return filters instanceof COSName one ? List.of(one.getName())
                : filters instanceof COSArray several ? several.toCOSNameStringList() : List.of();
    }

    private void stream(PdfObjectHead head) {
        if (head.filtersElsewhere()) {
            throw new UnreadableDocument("unsafe", "PDF 没有写明内容怎样压缩，已拒绝读取。请重新导出后上传。");
        }
        int data = head.data();
        int next = behind(STREAM_END, data);
        int end = next < 0 ? bytes.length : next - STREAM_END.length;
        look(end - data);
        boolean packed = head.filters().stream().anyMatch(PdfUnfolding::unfolds);
        // What marks the end of a stream may also stand in what is packed.
        var raw = new ByteArrayInputStream(bytes, data, (packed ? bytes.length : end) - data);
        long unfolded = unfolding.count(head.filters(), raw, head.is("Image"));
        if (head.is("ObjStm") && packed && unfolded == 0) {
            unfolding.add(TIGHTEST * (end - data));
        }
    }

    private void look(long more) {
        looked += more;
        if (looked > (long) LOOKS * bytes.length + Limits.MEGABYTE || Thread.currentThread().isInterrupted()) {
            throw new UnreadableDocument("unsafe", "PDF 的内部结构层层相套，已拒绝读取。请重新导出后上传。");
        }
    }

    /** Where this word ends when it comes next; -1 if it does not. */
    private int behind(byte[] word, int from) {
        for (int i = from; i <= bytes.length - word.length; i++) {
            int same = 0;
            while (same < word.length && bytes[i + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return i + same;
            }
        }
        return -1;
    }
}
