package shuping.report.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shuping.platform.test.Api;
import shuping.report.Problems;
import shuping.report.ReportServiceTest;
import shuping.report.World;

@ReportServiceTest
class MatchingTest {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theMatchingIsReadFromTheText() {
        var matching = draftMatching(world.aDraftedReport());
        assertThat(matching.at("/matching/rows")).hasSize(3);
        assertThat(matching.at("/matching/rows/2/planItems").toString()).isEqualTo("[2]");
        assertThat(matching.at("/matching/loosePlanItems")).isEmpty();
        assertThat(matching.get("correctedAt").isNull()).isTrue();
    }

    @Test
    void aCorrectionIsKeptAndFindingsFollowIt() {
        var report = world.aDraftedReport();
        assertThat(rules(findings(report))).doesNotContain("stray-plan-item", "unanswered-shortcoming");
        var answer = correct(report, draftMatching(report), List.of(row(0, 0), row(1, 0, 1)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().get("correctedByName").textValue()).isEqualTo("沈若棠");
        assertThat(answer.body().at("/matching/rows/1/planItems").toString()).isEqualTo("[0,1]");
        assertThat(answer.body().at("/matching/rows/2/planItems")).isEmpty();
        assertThat(answer.body().at("/matching/loosePlanItems").toString()).isEqualTo("[2]");
        assertThat(rules(findings(report))).contains("stray-plan-item", "unanswered-shortcoming");
    }

    @Test
    void aCorrectionOutlivesChangesElsewhereInTheDraft() {
        var report = world.aDraftedReport();
        correct(report, draftMatching(report), List.of(row(0, 1), row(1), row(2, 2)));
        world.write(report, World.TEXT.replace("一是理论学习不够深入；", "一是村级活动场所闲置；二是理论学习不够深入；")
                .replace("二是两新", "三是两新").replace("三是党建品牌不够", "四是党建品牌不够"));
        var matching = draftMatching(report).get("matching");
        assertThat(matching.at("/rows/1/planItems").toString()).isEqualTo("[1]");
        assertThat(matching.at("/rows/2/planItems")).isEmpty();
        assertThat(matching.at("/rows/3/planItems").toString()).isEqualTo("[2]");
    }

    @Test
    void ofTwoCorrectionsOfTheSameTableOneIsRefused() {
        var report = world.aDraftedReport();
        var basis = draftMatching(report);
        var answers = IntStream.range(0, 2)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> correct(report, basis, List.of(row(n, n)))))
                .toList().stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(answer -> {
            Problems.problem(answer);
            assertThat(answer.body().get("title").textValue()).contains("沈若棠已于", "对照表");
        });
    }

    @Test
    void aCorrectionOfAnOlderTextIsRefused() {
        var report = world.aDraftedReport();
        var basis = draftMatching(report);
        world.write("drafter", report, Map.of("text", World.TEXT.replace("理论学习不够深入", "场所不够用")));
        var answer = correct(report, basis, List.of(row(0, 0)));
        Problems.refused(409, answer);
        assertThat(answer.body().get("title").textValue()).contains("改过草稿");
    }

    @Test
    void aPlaceThatDoesNotExistIsNamed() {
        var report = world.aDraftedReport();
        var basis = draftMatching(report);
        assertThat(Problems.pointers(correct(report, basis, List.of(row(0, 7), row(3), row(1, 1, 1)))))
                .containsExactlyInAnyOrder("#/rows", "#/rows/0/planItems", "#/rows/2/planItems");
        Problems.refused(422, api.put("sec-qingshi", path(report), Map.of("basis", "", "rows", List.of(Map.of("shortcoming", 0)))));
    }

    @Test
    void aVersionKeepsTheMatchingItWasSubmittedWith() {
        var report = world.aDraftedReport();
        correct(report, draftMatching(report), List.of(row(0, 2)));
        world.submit(report);
        Problems.refused(409, correct(report, draftMatching(report), List.of(row(0, 0))));
        world.comesBack(report, 1);
        correct(report, draftMatching(report), List.of(row(0, 0)));
        var version = api.get("leader-1", "/api/reports/" + report + "/versions/1/matching").body();
        assertThat(version.at("/rows/0/planItems").toString()).isEqualTo("[2]");
        assertThat(version.at("/loosePlanItems").toString()).isEqualTo("[0,1]");
        for (var change : new String[] {
            "update version_matching set correction = '{}' where report_id = ?::uuid",
            "delete from version_matching where report_id = ?::uuid"
        }) {
            assertThatThrownBy(() -> jdbc.sql(change).param(report).update()).as(change).isInstanceOf(Exception.class);
        }
    }

    private static Map<String, Object> row(int shortcoming, Integer... planItems) {
        return Map.of("shortcoming", shortcoming, "causes", List.of(), "planItems", List.of(planItems));
    }

    private Api.Answer correct(String report, JsonNode basis, List<Map<String, Object>> rows) {
        return api.put("sec-qingshi", path(report), Map.of("basis", basis.get("basis").textValue(), "rows", rows));
    }

    private JsonNode draftMatching(String report) {
        var answer = api.get("drafter", path(report));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode findings(String report) {
        return api.get("sec-qingshi", "/api/reports/" + report + "/draft/findings").body().get("findings");
    }

    private static List<String> rules(JsonNode findings) {
        return findings.findValuesAsText("rule");
    }

    private static String path(String report) {
        return "/api/reports/" + report + "/draft/matching";
    }
}
