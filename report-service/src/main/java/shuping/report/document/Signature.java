package shuping.report.document;

import java.nio.charset.StandardCharsets;

/** Tells kinds of files apart by their first bytes. */
final class Signature {

    private static final int PDF_HEADER_REACH = 1024;

    private Signature() {}

    static DocumentKind of(byte[] bytes, String fileName) {
        if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) {
            return DocumentKind.DOCX;
        }
        if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            return DocumentKind.DOC;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, PDF_HEADER_REACH), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return DocumentKind.PDF;
        }
        if (head.startsWith("{\\rtf")) {
            throw unsupported("这是 RTF 文件，请用 Word 或 WPS 另存为 .docx 后上传。");
        }
        if (picture(bytes, head)) {
            throw unsupported("这是图片，不是文档。请上传 Word、PDF 或文本文件。");
        }
        if (head.startsWith("MZ") || head.startsWith("\u007fELF") || head.startsWith("Rar!") || head.startsWith("7z")) {
            throw unsupported("不支持这种文件。请上传 Word（.docx、.doc）、PDF 或文本文件。");
        }
        if (fileName.endsWith(".docx") || fileName.endsWith(".doc") || fileName.endsWith(".wps") || fileName.endsWith(".docm")) {
            throw new UnreadableDocument("not-word", "不是有效的 Word 文档：文件内容与扩展名不符，请用 Word 或 WPS 重新保存后上传。");
        }
        if (fileName.endsWith(".pdf")) {
            throw new UnreadableDocument("not-pdf", "不是有效的 PDF 文件：文件内容与扩展名不符，请重新导出后上传。");
        }
        return DocumentKind.TEXT;
    }

    private static boolean picture(byte[] bytes, String head) {
        return starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x89, 0x50, 0x4e, 0x47) || head.startsWith("GIF8")
                || head.startsWith("BM") && bytes.length > 14 && bytes[5] == 0 && bytes[6] == 0
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                || head.startsWith("ftyphei", 4);
    }

    private static boolean starts(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableDocument unsupported(String sentence) {
        return new UnreadableDocument("unsupported-kind", sentence);
    }
}
