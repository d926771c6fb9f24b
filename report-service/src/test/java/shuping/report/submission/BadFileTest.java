package shuping.report.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.report.Problems.problem;
import static shuping.report.Problems.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.platform.test.Api;
import shuping.report.Blanks;
import shuping.report.ReportServiceTest;
import shuping.report.World;

/** Files that are no report: each is answered in a sentence, and the draft stays as it was. */
@ReportServiceTest
class BadFileTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Test
    void anEmptyFile() {
        refused(422, world.upload(world.aRequestedReport(), "空.docx", new byte[0]));
    }

    @Test
    void aFileOfOneByte() {
        refused(422, world.upload(world.aRequestedReport(), "P.docx", new byte[] {'P'}));
        refused(422, world.upload(world.aRequestedReport(), "0.txt", new byte[] {0}));
    }

    @Test
    void aFileOf200Megabytes() {
        var report = world.aDraftedReport();
        var answer = world.upload(report, "很大.docx", new byte[200 * MEGABYTE]);
        refused(413, answer);
        assertThat(world.detail("sec-qingshi", report).body().at("/draft/text").textValue()).isEqualTo(World.TEXT);
    }

    @Test
    void aZipThatCallsItselfAReport() throws IOException {
        var answer = world.upload(world.aRequestedReport(), "述职报告.docx", zip("readme.txt", 100));
        assertThat(answer.status()).as(answer.text()).isIn(415, 422);
        problem(answer);
    }

    @Test
    void aZipBomb() throws IOException {
        var answer = world.upload(world.aRequestedReport(), "述职报告.docx", zip("word/document.xml", 600 * MEGABYTE));
        assertThat(answer.status()).as(answer.text()).isIn(413, 422);
        problem(answer);
    }

    @Test
    void aPdfOfPictures() throws IOException {
        try (var pdf = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.addRect(10, 10, 100, 100);
                content.fill();
            }
            pdf.save(bytes);
            refused(422, world.upload(world.aRequestedReport(), "扫描件.pdf", bytes.toByteArray()));
        }
    }

    @Test
    void anEmptyWordDocument() throws IOException {
        try (var word = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            word.write(bytes);
            refused(422, world.upload(world.aRequestedReport(), "空白.docx", bytes.toByteArray()));
        }
    }

    @Test
    void aTextFromAnOldWindowsIsAccepted() {
        var answer = world.upload(world.aRequestedReport(), "述职.txt", World.TEXT.getBytes(Charset.forName("GB18030")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().get("text").textValue()).contains("夯实堡垒强根基");
    }

    @Test
    void structureOfWhatCannotBeRead() throws IOException {
        problem(api.upload("auditor", "POST", "/api/reports/structure", "file", "a.docx", zip("readme.txt", 100)));
        refused(400, api.send(api.request("auditor", "/api/reports/structure").header("Content-Type", "text/plain")
                .POST(BodyPublishers.noBody())));
    }

    private static byte[] zip(String entry, int size) throws IOException {
        try (var bytes = new ByteArrayOutputStream(); var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            new Blanks(size).transferTo(zip);
            zip.closeEntry();
            zip.finish();
            return bytes.toByteArray();
        }
    }
}
