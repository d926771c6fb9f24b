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

    private final List<PdfLine> lines = new ArrayList<>();
    private PdfLine.Builder line = new PdfLine.Builder();
    private int characters;

    private PdfLines() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfLine> of(PDDocument pdf) throws IOException {
        var stripper = new PdfLines();
        stripper.writeText(pdf, Writer.nullWriter());
        return stripper.lines;
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) {
        positions.forEach(line::add);
        characters += string.length();
        Limits.check(characters);
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
        line.separate();
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
        line.build(getCurrentPageNo()).ifPresent(lines::add);
        line = new PdfLine.Builder();
    }
}
