package shuping.report.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.platform.test.Api;
import shuping.report.ReportServiceTest;
import shuping.report.World;

/** What people and scripts send by mistake or on purpose: each is answered, and the draft stays as it was. */
@ReportServiceTest
class BadInputTest {

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
    void aBodyOfJsonOrTextOf200Megabytes() {
        var report = world.aRequestedReport();
        refused(413, api.call("sec-qingshi", "PUT", "/api/reports/" + report + "/draft",
                "{\"text\":\"" + "x".repeat(200 * MEGABYTE) + "\"}"));
        refused(413, api.send(api.request("sec-qingshi", "/api/reports/structure")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofInputStream(() -> new Blanks(30L * MEGABYTE)))));
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
    void aReportWithoutAnyHeadingIsAcceptedWithANotice() {
        var report = world.aRequestedReport();
        var answer = world.write("sec-qingshi", report, Map.of("title", "述职", "text", "一年来，我抓了三件事。都做成了。"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("notices").toString()).contains("未识别出“主要不足”部分");
        world.submit(report);
    }

    @Test
    void nothingAtAllIsSubmitted() {
        var report = world.aRequestedReport();
        assertThat(pointers(api.post("sec-qingshi", "/api/reports/" + report + "/submission", null)))
                .containsExactly("#/text");
    }

    @Test
    void aReportWithoutTitleIsSubmitted() {
        var report = world.aRequestedReport();
        world.write("sec-qingshi", report, Map.of("title", " ", "text", World.TEXT));
        assertThat(pointers(api.post("sec-qingshi", "/api/reports/" + report + "/submission", null)))
                .containsExactly("#/title");
    }

    @Test
    void aTitleOfTenThousandCharacters() {
        var answer = world.write("sec-qingshi", world.aRequestedReport(), Map.of("title", "长".repeat(10_000), "text", "文"));
        assertThat(pointers(answer)).containsExactly("#/title");
    }

    @Test
    void aTextThatIsTooLong() {
        assertThat(pointers(world.write(world.aRequestedReport(), "字".repeat(20_001)))).containsExactly("#/text");
    }

    @Test
    void nulBytesAndHalvesOfCharacters() {
        var report = world.aRequestedReport();
        assertThat(pointers(world.write(report, "正文\0"))).containsExactly("#/text");
        assertThat(pointers(world.write("sec-qingshi", report, Map.of("title", "标\0题", "text", "文"))))
                .containsExactly("#/title");
        assertThat(pointers(api.call("sec-qingshi", "PUT", "/api/reports/" + report + "/draft",
                "{\"text\":\"\\ud842\"}"))).containsExactly("#/text");
        assertThat(world.upload(report, "0.txt", "正文\0正文").status()).isEqualTo(422);
    }

    @Test
    void malformedJson() {
        var path = "/api/reports/" + world.aRequestedReport() + "/draft";
        refused(400, api.call("sec-qingshi", "PUT", path, "{\"text\": "));
        refused(400, api.call("sec-qingshi", "PUT", path, ""));
        assertThat(pointers(api.call("sec-qingshi", "PUT", path, "{}"))).containsExactly("#/text");
        assertThat(pointers(api.call("sec-qingshi", "PUT", path, "{\"text\": {\"a\": 1}}"))).containsExactly("#/text");
    }

    @Test
    void aContentTypeNobodyKnowsAndAMultipartWithoutFile() {
        var path = "/api/reports/" + world.aRequestedReport() + "/draft";
        refused(415, api.send(api.request("sec-qingshi", path).header("Content-Type", "application/xml")
                .PUT(BodyPublishers.ofString("<a/>"))));
        refused(400, api.upload("sec-qingshi", "PUT", path, "other", "a.txt", new byte[] {'a'}));
        refused(400, api.send(api.request("sec-qingshi", path).header("Content-Type", "multipart/form-data")
                .PUT(BodyPublishers.ofString("x"))));
    }

    @Test
    void anIdThatIsUnknownOrSomebodyElsesOrNoIdAtAll() {
        var cycle = world.aCycle();
        var theirs = world.detail("sec-qingshi", world.reportOf("wangqiao", cycle));
        var unknown = world.detail("sec-qingshi", UUID.randomUUID().toString());
        refused(404, theirs);
        refused(404, unknown);
        assertThat(theirs.body().get("title")).isEqualTo(unknown.body().get("title"));
        assertThat(theirs.body().get("type")).isEqualTo(unknown.body().get("type"));
        refused(404, world.detail("sec-qingshi", "1"));
        refused(404, world.detail("sec-qingshi", "%27%20or%201=1"));
        refused(404, api.get("leader-1", "/api/reports/" + world.reportOf("wangqiao", cycle) + "/versions/1"));
    }

    @Test
    void structureOfWhatCannotBeRead() throws IOException {
        problem(api.upload("auditor", "POST", "/api/reports/structure", "file", "a.docx", zip("readme.txt", 100)));
        refused(400, api.send(api.request("auditor", "/api/reports/structure").header("Content-Type", "text/plain")
                .POST(BodyPublishers.noBody())));
    }

    private static void refused(int status, Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        problem(answer);
    }

    private static void problem(Api.Answer answer) {
        assertThat(answer.response().headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(answer.body().get("title").textValue()).matches("(?s).*[\\u4e00-\\u9fff].*");
        assertThat(answer.body().get("type").textValue()).startsWith("/problems/");
        assertThat(answer.body().get("traceId").textValue()).isNotBlank();
    }

    private static List<String> pointers(Api.Answer answer) {
        refused(422, answer);
        return answer.body().get("errors").findValues("pointer").stream().map(JsonNode::textValue).toList();
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

    private static final class Blanks extends InputStream {

        private long left;

        Blanks(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            var count = (int) Math.min(length, left);
            Arrays.fill(into, offset, offset + count, (byte) ' ');
            left -= count;
            return count;
        }
    }
}
