package shuping.report.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.report.Problems.pointers;
import static shuping.report.Problems.refused;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.platform.test.Api;
import shuping.report.Blanks;
import shuping.report.ReportServiceTest;
import shuping.report.World;

/** What people and scripts send by mistake or on purpose: each is answered, naming field and rule. */
@ReportServiceTest
class BadInputTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private Api api;

    @Autowired
    private World world;

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
    void aReportWithoutAnyHeadingIsAcceptedAndItsWriterWarned() {
        var report = world.aRequestedReport();
        var answer = world.write("sec-qingshi", report, Map.of("title", "述职", "text", "一年来，我抓了三件事。都做成了。"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(api.get("sec-qingshi", "/api/reports/" + report + "/draft/findings").body().toString())
                .contains("未识别出“主要不足”部分");
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
        world.write("sec-qingshi", report, Map.of("title", " ", "text", World.TEXT.substring(World.TEXT.indexOf("一、"))));
        var answer = api.post("sec-qingshi", "/api/reports/" + report + "/submission", null);
        assertThat(pointers(answer)).containsExactly("#/title");
        assertThat(answer.body().get("type").textValue()).isEqualTo("/problems/blocking-findings");
        assertThat(world.detail("sec-qingshi", report).body().get("obstacle").textValue()).contains("1 条阻断提示");
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
    void emojiAndWordsThatAreHtmlStayTheirCharacters() {
        var report = world.aRequestedReport();
        var title = "<script>alert(1)</script>\ud83d\ude00";
        assertThat(world.write("sec-qingshi", report, Map.of("title", title, "text", World.TEXT + "\ud83d\udcaa")).status()).isEqualTo(200);
        var draft = world.detail("sec-qingshi", report).body().get("draft");
        assertThat(draft.get("title").textValue()).isEqualTo(title);
        assertThat(draft.get("text").textValue()).endsWith("\ud83d\udcaa");
    }

    @Test
    void aTitleThatTurnsTheDirectionOfWritingIsPutRight() {
        var report = world.aRequestedReport();
        world.write("sec-qingshi", report, Map.of("title", "述职\u202e报\u200b告", "text", World.TEXT));
        assertThat(world.detail("sec-qingshi", report).body().at("/draft/title").textValue()).isEqualTo("述职报告");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、工作成效\n", "党"})
    void moreThanAnyReportOrCompiledFileHolds(String unit) {
        var bytes = unit.repeat(4_000_000 / unit.length()).getBytes(StandardCharsets.UTF_8);
        refused(413, api.send(api.request("sec-qingshi", "/api/reports/structure")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArray(bytes))));
        refused(413, world.upload(world.aRequestedReport(), "很长.txt", bytes));
    }

    @Test
    void headingsWithoutEnd() {
        refused(413, api.send(api.request("sec-qingshi", "/api/reports/structure")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("一、工作成效\n".repeat(200_000)))));
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
}
