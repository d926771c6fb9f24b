package shuping.report.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.platform.test.Api;
import shuping.report.ReportServiceTest;
import shuping.report.World;

@ReportServiceTest
class DocumentTest {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Test
    void aVersionIsHandedOutAsWordAndPdf() throws IOException {
        var report = world.aSubmittedReport();
        try (var word = new XWPFDocument(in(get(report, "document.docx")))) {
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo("夯实堡垒强根基 为民服务开新篇");
        }
        try (var pdf = Loader.loadPDF(get(report, "document.pdf").response().body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("一、工作成效", "两新组织覆盖率只有").doesNotContain("审核提示");
        }
        assertThat(get(report, "document.pdf").response().headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;").contains(".pdf");
    }

    @Test
    void itsFindingsComeAlongWhenAskedForAndAsASheet() throws IOException {
        var report = world.aSubmittedReport();
        var found = api.get("leader-1", "/api/reports/" + report + "/versions/1/findings").body().get("findings");
        assertThat(found).isNotEmpty();
        try (var word = new XWPFDocument(in(get(report, "document.docx?findings=true")))) {
            assertThat(word.getComments()).hasSameSizeAs(found);
        }
        try (var pdf = Loader.loadPDF(get(report, "document.pdf?findings=true").response().body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("审核提示");
        }
        try (var book = new XSSFWorkbook(in(get(report, "findings.xlsx")))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(found.size());
        }
    }

    private Api.Answer get(String report, String file) {
        var answer = api.get("leader-1", "/api/reports/" + report + "/versions/1/" + file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static ByteArrayInputStream in(Api.Answer answer) {
        return new ByteArrayInputStream(answer.response().body());
    }
}
