package shuping.report.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import shuping.report.check.Finding;
import shuping.report.check.Finding.Place;

/** 审核提示 as .xlsx, one row each. */
public final class FindingsSheet {

    private static final String[] HEAD = {"序号", "级别", "审核提示", "说明", "原文", "为什么重要", "怎么改"};
    private static final int[] WIDTHS = {6, 8, 16, 44, 44, 40, 40};

    private FindingsSheet() {}

    /** @param text into which the findings point */
    public static byte[] write(String text, List<Finding> findings) {
        try (var out = new ByteArrayOutputStream()) {
            try (var book = new Workbook(out, "Shuping", "1.0")) {
                fill(book.newWorksheet("审核提示"), text, findings);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Worksheet sheet, String text, List<Finding> findings) {
        for (int column = 0; column < HEAD.length; column++) {
            sheet.value(0, column, HEAD[column]);
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(0, 0, 0, HEAD.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int i = 0; i < findings.size(); i++) {
            row(sheet, i + 1, text, findings.get(i));
        }
        if (!findings.isEmpty()) {
            sheet.range(1, 0, findings.size(), HEAD.length - 1).style().wrapText(true).verticalAlignment("top").set();
        }
    }

    private static void row(Worksheet sheet, int row, String text, Finding finding) {
        sheet.value(row, 0, row);
        sheet.value(row, 1, finding.severity().title());
        sheet.value(row, 2, finding.title());
        sheet.value(row, 3, Printable.of(finding.message()));
        sheet.value(row, 4, passages(text, finding.places()));
        sheet.value(row, 5, finding.why());
        sheet.value(row, 6, Printable.of(finding.advice()));
    }

    /** A cell of this kind is text to every spreadsheet, whatever sign it begins with. */
    private static String passages(String text, List<Place> places) {
        return places.stream()
                .map(place -> Printable.of(text.substring(place.start(), place.end()).replace('\n', ' ')))
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }
}
