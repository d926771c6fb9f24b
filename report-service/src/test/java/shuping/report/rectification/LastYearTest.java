package shuping.report.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.contracts.ItemSource;
import shuping.contracts.ReviewEvent.ItemsListed;
import shuping.contracts.WorkflowEvent.ItemVerified;
import shuping.platform.test.Api;
import shuping.platform.test.Events;
import shuping.report.ReportServiceTest;
import shuping.report.World;

@ReportServiceTest
class LastYearTest {

    @Autowired
    private Api api;

    @Autowired
    private Events events;

    @Autowired
    private World world;

    @Autowired
    private LastYears lastYears;

    private final UUID learning = UUID.randomUUID();
    private final UUID brand = UUID.randomUUID();

    @Test
    void theFirstReportOwesNothing() {
        world.organisation("liuwan", "柳湾镇党委", "sec-liuwan", "陆望舒");
        var report = UUID.fromString(world.reportOf("liuwan", world.aCycle()));
        assertThat(lastYears.before(report)).isEqualTo(LastYear.NONE);
    }

    @Test
    void itemsAreKeptWithWhatBecameOfThem() {
        var last = listed();
        events.publishAndAwait(verified(last, learning, true), verified(last, brand, false));
        var owed = lastYears.before(UUID.fromString(world.aDraftedReport()));
        assertThat(owed.items()).containsExactly(
                new LastYear.Item("理论学习不够深入", true), new LastYear.Item("党建品牌不够响亮", false));
        assertThat(owed.promises()).hasSize(3).contains("打造一个党建品牌");
    }

    @Test
    void aListToldAgainKeepsWhatBecameOfItsItems() {
        var last = listed();
        events.publishAndAwait(verified(last, learning, true), list(last));
        assertThat(lastYears.before(UUID.fromString(world.aDraftedReport())).items())
                .contains(new LastYear.Item("理论学习不够深入", true));
        events.publishAndAwait(verified(last, learning, false));
        assertThat(lastYears.before(UUID.fromString(world.aDraftedReport())).items())
                .contains(new LastYear.Item("理论学习不够深入", false));
    }

    @Test
    void newsAboutItemsNobodyListedHarmsNothing() {
        events.publishAndAwait(verified(UUID.randomUUID().toString(), UUID.randomUUID(), true), list(UUID.randomUUID().toString()));
        assertThat(api.get("sysadmin", "/api/incidents/report-service").body()).isEmpty();
    }

    @Test
    void thisYearsReportIsHeldAgainstLastYears() {
        var last = listed();
        events.publishAndAwait(verified(last, learning, true));
        var report = world.aDraftedReport();
        var findings = api.get("sec-qingshi", "/api/reports/" + report + "/draft/findings").body().get("findings");
        assertThat(messages(findings, "returned-shortcoming")).singleElement().asString().contains("理论学习不够深入", "已经销号");
        assertThat(messages(findings, "unaccounted-item")).anyMatch(message -> message.contains("党建品牌不够响亮"));
        assertThat(messages(findings, "unkept-promise")).anyMatch(message -> message.contains("打造一个党建品牌"));
    }

    private static List<String> messages(JsonNode findings, String rule) {
        return StreamSupport.stream(findings.spliterator(), false)
                .filter(finding -> finding.get("rule").textValue().equals(rule))
                .map(finding -> finding.get("message").textValue())
                .toList();
    }

    /** Last year's report of 青石街道, with two items to put right. */
    private String listed() {
        var report = world.aSubmittedReport();
        events.publishAndAwait(list(report));
        return report;
    }

    private ItemsListed list(String report) {
        return new ItemsListed(UUID.fromString(report), List.of(
                new ItemsListed.Item(learning, 1, "理论学习不够深入", ItemSource.REPORT),
                new ItemsListed.Item(brand, 2, "党建品牌不够响亮", ItemSource.REPORT)), world.now());
    }

    private ItemVerified verified(String report, UUID item, boolean struckOff) {
        return new ItemVerified(UUID.fromString(report), item, struckOff, "", "supervisor-1", "顾清源", world.now());
    }
}
