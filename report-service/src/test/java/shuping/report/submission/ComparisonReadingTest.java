package shuping.report.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.report.Problems.pointers;
import static shuping.report.Problems.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.contracts.WorkflowEvent.OpinionGiven;
import shuping.platform.test.Api;
import shuping.platform.test.Events;
import shuping.report.ReportServiceTest;
import shuping.report.World;

@ReportServiceTest
class ComparisonReadingTest {

    @Autowired
    private Api api;

    @Autowired
    private Events events;

    @Autowired
    private World world;

    @Test
    void twoVersionsAreComparedForWhoMayReadThem() {
        var report = world.aReturnedReport();
        world.write(report, World.TEXT.replace("61%", "61%，低于全区平均"));
        world.submit(report);
        world.task(report, "reviewer/civil-affairs");
        assertThat(kinds(compare("rev-civil-affairs", report, "1", "2"))).contains("CHANGED").doesNotContain("ADDED", "REMOVED");
    }

    @Test
    void theDraftIsComparedForItsOwnOrganisationOnly() {
        var report = world.aReturnedReport();
        world.write(report, World.TEXT + "四是补充的一条。");
        assertThat(kinds(compare("drafter", report, "1", "draft"))).contains("ADDED");
        refused(404, compare("leader-1", report, "1", "draft"));
    }

    @Test
    void aRemarkMovesWithItsPassageAndSaysWhereThePassageChanged() {
        var report = world.aSubmittedReport();
        int kept = World.TEXT.indexOf("理论学习不够深入");
        int changed = World.TEXT.indexOf("两新组织覆盖率只有61%");
        events.publishAndAwait(new OpinionGiven(UUID.fromString(report), "t", "civil-affairs", 1, 1, false, "请修改", null, false,
                "rev-civil-affairs", "罗承志", world.now(), List.of(
                        new OpinionGiven.Remark(kept, kept + 8, "理论学习不够深入", "请写次数"),
                        new OpinionGiven.Remark(changed, changed + 12, "两新组织覆盖率只有61%", "请写原因"))));
        world.comesBack(report, 1);
        world.write(report, "新的标题\n" + World.TEXT.replace("61%", "六成多"));

        var before = remarks("leader-1", report, "1");
        assertThat(before.findValuesAsText("changed")).containsExactly("false", "false");
        assertThat(before.get(0).get("start").intValue()).isEqualTo(kept);
        var now = remarks("drafter", report, "draft");
        assertThat(now.get(0).get("start").intValue()).isEqualTo(kept + 5);
        assertThat(now.findValuesAsText("changed")).containsExactly("false", "true");
        assertThat(now.get(1).get("departmentTitle").textValue()).isEqualTo("民政局");
        refused(404, api.get("leader-1", "/api/reports/" + report + "/remarks?on=draft"));
    }

    private JsonNode remarks(String username, String report, String on) {
        return api.get(username, "/api/reports/" + report + "/remarks?on=" + on).body();
    }

    @Test
    void whatIsNoVersionIsRefused() {
        var report = world.aSubmittedReport();
        refused(404, compare("leader-1", report, "1", "2"));
        assertThat(pointers(compare("leader-1", report, "x", "1"))).containsExactly("#/from");
        refused(400, api.get("leader-1", "/api/reports/" + report + "/comparison?from=1"));
    }

    private static List<String> kinds(Api.Answer comparison) {
        var kinds = new ArrayList<String>();
        comparison.body().get("items").forEach(change -> kinds.add(change.get("kind").textValue()));
        return kinds;
    }

    private Api.Answer compare(String username, String report, String from, String to) {
        return api.get(username, "/api/reports/" + report + "/comparison?from=" + from + "&to=" + to);
    }
}
