package shuping.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Bytes and a file name in, text out. */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * Reads an upload.
     *
     * @throws UnreadableDocument if it is empty, broken, protected, too large or of a kind we do not read
     */
    public static ReadDocument read(byte[] bytes, String fileName) {
        if (bytes.length == 0) {
            throw new UnreadableDocument("empty", "文件是空的，请重新选择文件。");
        }
        if (bytes[0] == 'P' && bytes[1] == 'K') {
            try (var word = new XWPFDocument(new ByteArrayInputStream(bytes));
                    var extractor = new XWPFWordExtractor(word)) {
                return new ReadDocument(extractor.getText(), DocumentKind.DOCX, sha256(bytes));
            } catch (IOException | RuntimeException e) {
                throw new UnreadableDocument("not-word", "不是有效的 Word 文档，请用 Word 或 WPS 重新保存后上传。", e);
            }
        }
        return new ReadDocument(new String(bytes, StandardCharsets.UTF_8), DocumentKind.TEXT, sha256(bytes));
    }

    /** SHA-256 of an upload, in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
