package shuping.report.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF that holds text. Pictures of text are refused: nothing here guesses what they say. */
final class PdfDocument {

    /** Fewer characters than this on a page with pictures: the page is a picture. */
    private static final int LEAST_CHARACTERS_PER_PAGE = 20;

    private PdfDocument() {}

    static String text(byte[] bytes) {
        PdfGuard.check(bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            if (pdf.isEncrypted() && !pdf.getCurrentAccessPermission().canExtractContent()) {
                throw locked(null);
            }
            if (pdf.isEncrypted()) {
                PdfGuard.checkEncrypted(pdf);
            }
            if (pdf.getNumberOfPages() > Limits.PAGES) {
                throw new UnreadableDocument("too-large", "PDF 超过 " + Limits.PAGES + " 页，请只上传报告正文。");
            }
            var lines = PdfFurniture.without(PdfLines.of(pdf));
            String text = Glyphs.plain(PdfParagraphs.join(lines));
            if (text.strip().length() < LEAST_CHARACTERS_PER_PAGE * pdf.getNumberOfPages() && hasPictures(pdf)) {
                throw new UnreadableDocument(
                        "scanned", "这份 PDF 是扫描件或图片，没有可读取的文字。请上传 Word 文档，或由 Word 导出的 PDF。");
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw locked(e);
        } catch (IOException e) {
            throw new UnreadableDocument("not-pdf", "不是有效的 PDF 文件，或文件已损坏。请重新导出后上传。", e);
        }
    }

    private static boolean hasPictures(PDDocument pdf) {
        for (var page : pdf.getPages()) {
            var resources = page.getResources();
            if (resources != null && resources.getXObjectNames().iterator().hasNext()) {
                return true;
            }
        }
        return false;
    }

    private static UnreadableDocument locked(Throwable cause) {
        return new UnreadableDocument("password-protected", "PDF 设有密码或禁止复制文字，请取消保护后重新上传。", cause);
    }
}
