package shuping.report.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.report.Problems.pointers;
import static shuping.report.Problems.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.contracts.ReportEvent.ReportSubmitted;
import shuping.platform.test.Api;
import shuping.platform.test.Events;
import shuping.report.ReportServiceTest;
import shuping.report.World;

/** What the reader got wrong is put right by the writer, and stays right. */
@ReportServiceTest
class CorrectionTest {

    private static final String MERGED = "理论学习不够深入；二是两新组织覆盖率只有61%";

    @Autowired
    private Api api;

    @Autowired
    private Events events;

    @Autowired
    private World world;

    @Test
    void theSubmittedVersionAndItsEventCarryTheCorrectedStructure() {
        var report = world.aDraftedReport();

        var corrected = correct(report, shortcomings(MERGED, "党建品牌不够响亮"));

        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.body().get("structureState").textValue()).isEqualTo("CORRECTED");
        assertThat(corrected.body().get("text").textValue()).isEqualTo(World.TEXT);
        world.submit(report);
        var submitted = events.awaitPublished(ReportSubmitted.class, e -> e.key().equals(report));
        assertThat(submitted.shortcomings()).containsExactly(MERGED, "党建品牌不够响亮");
        assertThat(api.get("leader-1", "/api/reports/" + report + "/versions/1").body().at("/structure/shortcomings")).hasSize(2);
    }

    @Test
    void aCorrectionFollowsItsPassagesIntoTheChangedText() {
        var report = world.aDraftedReport();
        correct(report, shortcomings(MERGED, "党建品牌不够响亮"));
        var moved = world.write(report, "新标题\n" + World.TEXT.replace("不够响亮", "还不够响亮")).body();
        assertThat(moved.get("structureState").textValue()).isEqualTo("MOVED");
        assertThat(texts(moved.at("/structure/shortcomings"))).containsExactly(MERGED, "党建品牌还不够响亮");
    }

    @Test
    void inAnotherTextACorrectionIsDroppedAndTheDraftSaysSo() {
        var report = world.aDraftedReport();
        correct(report, shortcomings(MERGED));
        var other = world.write(report, "一、存在问题\n1.统筹不够。\n2.调研偏少。").body();
        assertThat(other.get("structureState").textValue()).isEqualTo("DROPPED");
        assertThat(texts(other.at("/structure/shortcomings"))).containsExactly("统筹不够", "调研偏少");
    }

    @Test
    void theReadersOwnReadingComesBackWhenAskedFor() {
        var report = world.aDraftedReport();
        correct(report, shortcomings(MERGED));
        var read = api.call("drafter", "DELETE", structure(report), null);
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.body().get("structureState").textValue()).isEqualTo("READ");
        assertThat(read.body().at("/structure/shortcomings")).hasSize(3);
    }

    @Test
    void aCorrectionOfAnOlderDraftIsRefused() {
        var report = world.aDraftedReport();
        var path = structure(report);
        world.write(report, World.TEXT + "四是补充。");
        refused(409, api.put("drafter", path, Map.of("sections", List.of(shortcomings(MERGED)))));
        refused(422, api.put("drafter", structure(world.aRequestedReport()), Map.of("sections", List.of(shortcomings(MERGED)))));
    }

    @Test
    void everyPlaceThatCannotBeIsNamed() {
        var report = world.aDraftedReport();
        var outside = shortcomings(MERGED);
        outside.put("end", World.TEXT.length() + 1);
        assertThat(pointers(correct(report, outside))).containsExactly("#/sections/0/end");
        var backwards = shortcomings("党建品牌不够响亮", MERGED);
        assertThat(pointers(correct(report, backwards))).containsExactly("#/sections/0/items/1/start");
        var headed = shortcomings(MERGED);
        headed.put("heading", "没有的标题");
        assertThat(pointers(correct(report, headed))).containsExactly("#/sections/0/heading");
        assertThat(pointers(correct(report, shortcomings(MERGED), shortcomings(MERGED)))).containsExactly("#/sections/1/start");
        assertThat(pointers(correct(report, shortcomings("；")))).containsExactly("#/sections/0/items/0");
        assertThat(pointers(correct(report))).containsExactly("#/sections");
        assertThat(pointers(correct(report, Map.of("start", 1, "end", 3, "items", List.of())))).containsExactly("#/sections/0/kind");
    }

    private Api.Answer correct(String report, Object... sections) {
        return api.put("drafter", structure(report), Map.of("sections", List.of(sections)));
    }

    private String structure(String report) {
        return world.draft("drafter", report).replace("/draft", "/draft/structure");
    }

    /** The section 主要不足 with these items in it. */
    private static Map<String, Object> shortcomings(String... items) {
        var places = new ArrayList<Map<String, Integer>>();
        for (var item : items) {
            int start = World.TEXT.indexOf(item, World.TEXT.indexOf("二、主要不足"));
            places.add(Map.of("start", start, "end", start + item.length()));
        }
        var section = new HashMap<String, Object>();
        section.put("kind", "SHORTCOMINGS");
        section.put("heading", "主要不足");
        section.put("start", World.TEXT.indexOf("二、主要不足"));
        section.put("end", World.TEXT.indexOf("三、下步打算") - 1);
        section.put("items", places);
        return section;
    }

    private static List<String> texts(JsonNode texts) {
        var list = new ArrayList<String>();
        texts.forEach(text -> list.add(text.textValue()));
        return list;
    }
}
