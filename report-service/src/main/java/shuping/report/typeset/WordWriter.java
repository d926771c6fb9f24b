package shuping.report.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import shuping.report.check.Finding;

/** The report as .docx: GB/T 9704 in Word's own terms, findings as Word's comments 批注. */
public final class WordWriter {

    private static final int TITLE_SIZE = 22;
    private static final int TEXT_SIZE = 16;
    private static final int LINE_PITCH = 579;

    private final XWPFDocument word;
    private final List<Finding> findings;
    private final Set<Integer> opened = new HashSet<>();
    private XWPFComments comments;

    private WordWriter(XWPFDocument word, List<Finding> findings) {
        this.word = word;
        this.findings = findings;
    }

    public static byte[] write(OfficialDocument document) {
        try (var word = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            new WordWriter(word, document.findings()).fill(document);
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(OfficialDocument document) {
        WordPage.set(word);
        if (!findings.isEmpty()) {
            comments = word.createComments();
        }
        var title = paragraph(ParagraphAlignment.CENTER, false);
        general(title);
        text(title, document.title(), Face.TITLE, TITLE_SIZE);
        if (document.byline() != null) {
            text(paragraph(ParagraphAlignment.CENTER, false), document.byline(), Face.KAI, TEXT_SIZE);
        }
        paragraph(ParagraphAlignment.LEFT, false);
        document.paragraphs().forEach(this::write);
    }

    private void write(Paragraph paragraph) {
        var into = switch (paragraph.role()) {
            case SALUTATION -> paragraph(ParagraphAlignment.BOTH, false);
            case SIGNATURE -> paragraph(ParagraphAlignment.RIGHT, false);
            case HEADING, BODY -> paragraph(ParagraphAlignment.BOTH, true);
        };
        paragraph.runs().forEach(run -> {
            var told = run.notes().stream().filter(opened::add).toList();
            told.forEach(note -> into.getCTP().addNewCommentRangeStart().setId(BigInteger.valueOf(note)));
            text(into, run.text(), run.face(), TEXT_SIZE);
            told.forEach(note -> comment(into, note));
        });
    }

    /** What speaks of the whole report stands at its title. */
    private void general(XWPFParagraph title) {
        for (int note = 1; note <= findings.size(); note++) {
            if (findings.get(note - 1).places().isEmpty()) {
                title.getCTP().addNewCommentRangeStart().setId(BigInteger.valueOf(note));
                comment(title, note);
            }
        }
    }

    /** A finding is told once, at the first of its passages. */
    private void comment(XWPFParagraph paragraph, int note) {
        var finding = findings.get(note - 1);
        var id = BigInteger.valueOf(note);
        var comment = comments.createComment(id);
        comment.setAuthor("述评");
        comment.setInitials("述评");
        comment.createParagraph().createRun().setText(Printable.of("【%s】%s：%s%s".formatted(
                finding.severity().title(), finding.title(), finding.message(), finding.advice())));
        paragraph.getCTP().addNewCommentRangeEnd().setId(id);
        paragraph.createRun().getCTR().addNewCommentReference().setId(id);
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment, boolean indented) {
        var paragraph = word.createParagraph();
        paragraph.setAlignment(alignment);
        var properties = paragraph.getCTP().getPPr();
        var spacing = properties.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(LINE_PITCH));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        if (indented) {
            properties.addNewInd().setFirstLineChars(BigInteger.valueOf(200));
        }
        return paragraph;
    }

    private static void text(XWPFParagraph paragraph, String text, Face face, int size) {
        var run = paragraph.createRun();
        run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.ascii);
        run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(face.inWord(), XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setText(Printable.of(text));
    }
}
