package shuping.report.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Counts the codes that a PDF's fonts map. A range may name four thousand million, and PDFBox writes each of them down. */
final class PdfCodeRanges {

    private static final int MOST = 2_000_000;
    private static final Pattern BLOCK = Pattern.compile("begin(?:bf|cid)range(.*?)(?:end(?:bf|cid)range|$)", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("<([0-9A-Fa-f\\s]{1,24})>\\s*<([0-9A-Fa-f\\s]{1,24})>");

    private long codes;

    /** @throws UnreadableDocument if this part of a stream takes the sum over what all fonts of a report may hold */
    void count(byte[] stream, int from, int length) {
        String part = new String(stream, from, length, StandardCharsets.ISO_8859_1);
        if (!part.contains("range")) {
            return;
        }
        var block = BLOCK.matcher(part);
        while (block.find()) {
            var range = RANGE.matcher(part).region(block.start(1), block.end(1));
            while (range.find()) {
                codes += Math.max(0, code(range.group(2)) - code(range.group(1)));
                if (codes > MOST) {
                    throw new UnreadableDocument("unsafe", "PDF 的字体编码表不合理，已拒绝读取。请重新导出后上传。");
                }
            }
        }
    }

    private static long code(String hex) {
        String digits = hex.replaceAll("\\s", "");
        return digits.isEmpty() ? 0 : digits.length() > 8 ? Integer.MAX_VALUE * 2L : Long.parseLong(digits, 16);
    }
}
