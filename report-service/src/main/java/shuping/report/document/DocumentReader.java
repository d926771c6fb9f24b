package shuping.report.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Bytes and a file name in, text out. What the bytes are is decided by the bytes. */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * Reads an upload.
     *
     * @param fileName as the sender named it; only helps to word a refusal
     * @throws UnreadableDocument if it is empty, broken, protected, too large or of a kind we do not read
     */
    public static ReadDocument read(byte[] bytes, String fileName) {
        if (bytes.length == 0) {
            throw new UnreadableDocument("empty", "文件是空的，请重新选择文件。");
        }
        if (bytes.length > Limits.BYTES) {
            throw new UnreadableDocument(
                    "too-large", "文件超过 " + Limits.BYTES / Limits.MEGABYTE + " MB，请压缩图片或只上传报告正文。");
        }
        var kind = Signature.of(bytes, fileName == null ? "" : fileName.toLowerCase(Locale.ROOT));
        String text = TimeLimit.within(Limits.TIME, () -> switch (kind) {
            case DOCX -> WordDocument.text(bytes);
            case DOC -> OldWordDocument.text(bytes);
            case PDF -> PdfDocument.text(bytes);
            case TEXT -> PlainText.decode(bytes);
        });
        return new ReadDocument(meaningful(text), kind, sha256(bytes));
    }

    /** Takes text typed or pasted into a form. */
    public static ReadDocument pasted(String text) {
        if (text.length() > Limits.CHARACTERS) {
            throw Limits.tooLong();
        }
        if (!Characters.whole(text)) {
            throw new UnreadableDocument("not-text", "内容里有无法识别的字符，请重新粘贴。");
        }
        return new ReadDocument(
                meaningful(text), DocumentKind.TEXT, sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** SHA-256 of an upload, in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String meaningful(String text) {
        String lines = Characters.plain(text);
        if (lines.isBlank()) {
            throw new UnreadableDocument("no-text", "文档里没有文字，请检查后重新上传。");
        }
        return lines;
    }
}
