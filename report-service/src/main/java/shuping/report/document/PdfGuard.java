package shuping.report.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Counts what the streams of a PDF would unfold to before anything reads them whole. */
final class PdfGuard {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY_REACH = 400;
    /** A stream packed twice is a bomb: no program that writes documents does it. */
    private static final Pattern TWICE = Pattern.compile("/Filter\\s*\\[[^\\]]*/(?:Fl|LZW|RunLength|RL)[^\\]]*/(?:Fl|LZW|RunLength|RL)[^\\]]*\\]");
    /** Pictures unfold to much that is never looked at. */
    private static final int PICTURES_WEIGH = 4;
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");

    private PdfGuard() {}

    static void check(byte[] bytes) {
        var buffer = new byte[64 * 1024];
        long total = 0;
        var ranges = new PdfCodeRanges();
        for (int i = next(bytes, 0); i >= 0; i = next(bytes, i + STREAM.length)) {
            int reach = Math.min(i, DICTIONARY_REACH);
            String dictionary = new String(bytes, i - reach, reach, StandardCharsets.ISO_8859_1);
            if (dictionary.endsWith("end")) {
                continue;
            }
            if (TWICE.matcher(dictionary).find()) {
                throw new UnreadableDocument("unsafe", "PDF 里有反复压缩的内容，疑似压缩炸弹，已拒绝读取。");
            }
            int data = skipLineEnd(bytes, i + STREAM.length);
            int end = next(bytes, data);
            ranges.count(bytes, data, (end < 0 ? bytes.length : end) - data);
            long unfolded = unfolded(bytes, data, buffer, ranges);
            total += PICTURE.matcher(dictionary).find() ? unfolded / PICTURES_WEIGH : unfolded;
            if (unfolded > Limits.PDF_STREAM_BYTES || total > Limits.UNZIPPED_BYTES) {
                throw new UnreadableDocument("too-large", "PDF 解压后超过 " + Limits.UNZIPPED_BYTES / Limits.MEGABYTE
                        + " MB，疑似压缩炸弹，已拒绝读取。");
            }
        }
    }

    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length <= bytes.length; i++) {
            if (bytes[i] == 's' && matches(bytes, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static int skipLineEnd(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && i < from + 2 && (bytes[i] == '\r' || bytes[i] == '\n')) {
            i++;
        }
        return i;
    }

    /** How much the data at this place inflates to; 0 if it is not deflated. Stops past the limit. */
    private static long unfolded(byte[] bytes, int from, byte[] buffer, PdfCodeRanges ranges) {
        if (from + 2 > bytes.length || (bytes[from] & 0x0f) != 8) {
            return 0;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            while (!inflater.finished() && inflater.getBytesWritten() <= Limits.PDF_STREAM_BYTES) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    break;
                }
                ranges.count(buffer, 0, read);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
