package shuping.report.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.report.Problems.pointers;
import static shuping.report.Problems.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.platform.test.Api;
import shuping.report.ReportServiceTest;
import shuping.report.World;

@ReportServiceTest
class FindingsTest {

    private static final String DAMAGED = World.TEXT
            .replace("夯实堡垒", "夯实D建堡垒")
            .replace("组织中心组学习12次", "组织##paidbegin##中心组学习xx次")
            .replace("新建党群", "新建党\u200b群");

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Test
    void whatIsFoundPointsIntoTheTextAndSaysWhatToDo() {
        var report = world.aRequestedReport();
        world.write(report, DAMAGED);
        var examination = api.get("drafter", "/api/reports/" + report + "/draft/findings").body();
        var watermarks = finding(examination, "watermarks");
        assertThat(DAMAGED.substring(watermarks.at("/places/0/start").intValue(), watermarks.at("/places/0/end").intValue()))
                .isEqualTo("##paidbegin##");
        assertThat(watermarks.at("/places/0/replacement").textValue()).isEmpty();
        assertThat(watermarks.get("why").textValue()).isNotBlank();
        assertThat(finding(examination, "placeholders").at("/places/0/replacement").isNull()).isTrue();
        assertThat(finding(examination, "respelling").at("/places/0/replacement").textValue()).isEqualTo("党");
        assertThat(examination.get("characters").intValue()).isBetween(150, 250);
        assertThat(examination.get("problemShare").intValue()).isBetween(40, 60);
    }

    @Test
    void whoMayReadAVersionMayReadItsFindings() {
        var report = world.aSubmittedReport();
        assertThat(api.get("leader-1", "/api/reports/" + report + "/versions/1/findings").body().get("findings").toString())
                .contains("\"length\"");
        refused(404, api.get("leader-1", "/api/reports/" + report + "/versions/2/findings"));
        refused(404, api.get("sec-wangqiao", "/api/reports/" + report + "/versions/1/findings"));
    }

    @Test
    void ofADraftThatIsNotThereNothingIsFound() {
        refused(404, api.get("sec-qingshi", "/api/reports/" + world.aRequestedReport() + "/draft/findings"));
    }

    @Test
    void whatBlocksIsNotSubmitted() {
        var report = world.aRequestedReport();
        world.write(report, DAMAGED);
        var answer = api.post("sec-qingshi", "/api/reports/" + report + "/submission", null);
        assertThat(pointers(answer)).containsExactly("#/text", "#/text");
        assertThat(answer.body().get("type").textValue()).isEqualTo("/problems/blocking-findings");
        var detail = world.detail("sec-qingshi", report).body();
        assertThat(detail.get("obstacle").textValue()).contains("2 条阻断提示");
        assertThat(detail.get("actions").toString()).isEqualTo("[\"upload\"]");
    }

    @Test
    void theCycleDecidesWhatBlocks() {
        var opening = world.opening(world.year());
        opening.put("reportRules", Map.of("writtenLimit", 0, "severities",
                Map.of("placeholders", "HINT", "watermarks", "WARNING")));
        var report = world.reportOf("qingshi", api.post("admin", "/api/cycles", opening).body().get("id").textValue());
        world.write(report, DAMAGED);
        world.submit(report);
    }

    @Test
    void whatAMachineCanPutRightIsPutRightWithConsentAndTheFileStaysTheOriginal() {
        var report = world.aRequestedReport();
        var before = world.upload(report, "述职报告.txt", DAMAGED).body();
        var answer = clean(report, before, "watermarks", "respelling", "placeholders");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().get("title").textValue()).startsWith("夯实党建堡垒");
        assertThat(answer.body().get("text").textValue()).contains("组织中心组学习xx次", "党\u200b群").doesNotContain("paidbegin");
        assertThat(answer.body().get("fileName").textValue()).isEqualTo("述职报告.txt");
        var filled = answer.body().get("text").textValue().replace("xx", "12");
        assertThat(clean(report, answer.body(), "hidden-characters").body().get("text").textValue()).contains("新建党群");
        world.write(report, filled);
        world.submit(report);
    }

    @Test
    void consentToAnotherTextIsNone() {
        var report = world.aRequestedReport();
        var seen = world.write(report, DAMAGED).body();
        world.write("drafter", report, Map.of("text", DAMAGED + "又补了一句。"));
        var answer = clean(report, seen, "watermarks");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("title").textValue()).contains("修改");
        assertThat(world.detail("sec-qingshi", report).body().at("/draft/text").textValue()).contains("paidbegin");
    }

    @Test
    void consentNamesWhatAndInWhichDraft() {
        var cleaning = "/api/reports/" + world.aDraftedReport() + "/draft/cleaning";
        assertThat(pointers(api.post("sec-qingshi", cleaning, Map.of("rules", List.of())))).containsExactly("#/rules");
        assertThat(api.post("sec-qingshi", cleaning, Map.of("rules", List.of("watermarks"))).status()).isEqualTo(409);
    }

    @Test
    void theRulesAreThereForWhoeverSetsTheirSeverity() {
        var rules = api.get("admin", "/api/checks").body();
        assertThat(rules.findValuesAsText("id")).contains("placeholders", "missing-title").isSorted();
        assertThat(rules.findValuesAsText("why")).allSatisfy(why -> assertThat(why).endsWith("。"));
    }

    private Api.Answer clean(String report, JsonNode seen, String... rules) {
        return api.post("sec-qingshi", "/api/reports/" + report + "/draft/cleaning?revision=" + seen.get("revision"),
                Map.of("rules", List.of(rules)));
    }

    private static JsonNode finding(JsonNode examination, String rule) {
        return StreamSupport.stream(examination.get("findings").spliterator(), false)
                .filter(finding -> finding.get("rule").textValue().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
