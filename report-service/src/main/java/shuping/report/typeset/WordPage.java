package shuping.report.typeset;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** GB/T 9704-2012 5 and 7: A4, 37 mm above, 28 mm left, 156 × 225 mm for 22 lines of 28; page numbers on the outside. */
final class WordPage {

    private static final double TWIPS = 56.6929;
    private static final int NUMBER_SIZE = 14;

    private WordPage() {}

    static void set(XWPFDocument word) {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        var margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setLeft(twips(28));
        margins.setRight(twips(26));
        margins.setBottom(twips(35));
        margins.setFooter(twips(28));
        margins.setHeader(twips(15));
        margins.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(BigInteger.valueOf(579));
        word.setEvenAndOddHeadings(true);
        number(word, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        number(word, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    }

    private static void number(XWPFDocument word, HeaderFooterType pages, ParagraphAlignment side) {
        var paragraph = word.createFooter(pages).createParagraph();
        paragraph.setAlignment(side);
        var indent = paragraph.getCTP().getPPr().addNewInd();
        if (side == ParagraphAlignment.RIGHT) {
            indent.setRightChars(BigInteger.valueOf(100));
        } else {
            indent.setLeftChars(BigInteger.valueOf(100));
        }
        song(paragraph.createRun()).setText("— ");
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = song(paragraph.createRun());
        run.setText("1");
        field.addNewR().set(run.getCTR());
        paragraph.removeRun(paragraph.getRuns().indexOf(run));
        song(paragraph.createRun()).setText(" —");
    }

    private static XWPFRun song(XWPFRun run) {
        run.setFontFamily("宋体");
        run.setFontSize(NUMBER_SIZE);
        return run;
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS));
    }
}
