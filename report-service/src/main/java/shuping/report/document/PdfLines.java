package shuping.report.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF with their places on the page. */
final class PdfLines extends PDFTextStripper {

    /**
     * @param top distance of its base line from the upper edge of the page
     * @param size of its characters
     */
    record Line(int page, float left, float right, float top, float size, float pageHeight, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TextPosition first;
    private TextPosition last;

    private PdfLines() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    static List<Line> of(PDDocument pdf) throws IOException {
        var stripper = new PdfLines();
        stripper.writeText(pdf, Writer.nullWriter());
        return stripper.lines;
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        first = first == null ? positions.get(0) : first;
        last = positions.get(positions.size() - 1);
        text.append(string);
        Limits.check(text.length());
    }

    /** A reading that was given up must end, or its thread goes on for ever. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("given up");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        finish();
    }

    @Override
    protected void writePageEnd() {
        finish();
    }

    private void finish() {
        if (first != null && !text.toString().isBlank()) {
            lines.add(new Line(
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    Math.max(first.getFontSizeInPt(), 1),
                    first.getPageHeight(),
                    text.toString()));
        }
        text.setLength(0);
        first = null;
        last = null;
    }
}
