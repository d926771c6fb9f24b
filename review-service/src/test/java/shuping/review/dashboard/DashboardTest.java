package shuping.review.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent;
import shuping.platform.test.Api;
import shuping.review.ReviewServiceTest;
import shuping.review.World;

/** Dashboard, drill-down and ledger count the same, and the same as whoever counts the rows by hand. */
@ReviewServiceTest
class DashboardTest {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyFigureIsTheLedgersOwn() {
        itemsOfEachKind();
        var ledger = rows("/api/rectification-items");
        var items = dashboard().get("items");
        assertThat(items.get("total").intValue()).isEqualTo(ledger.size());
        assertThat(items.get("overdue").intValue()).isEqualTo(lights(ledger).get("RED").intValue()).isPositive();
        assertThat(items.get("dueSoon").intValue()).isEqualTo(lights(ledger).get("YELLOW").intValue()).isPositive();
        assertThat(items.get("struckOff").intValue()).isEqualTo(lights(ledger).get("NONE").intValue()).isPositive();
        assertThat(items.get("open").intValue()).isEqualTo(ledger.size() - lights(ledger).get("NONE").intValue());
        assertThat(items.get("overdue").intValue()).isEqualTo(rows("/api/rectification-items?light=RED").size());
    }

    @Test
    void countedByHandItIsTheSame() {
        itemsOfEachKind();
        var overdue = jdbc.sql("""
                        select count(*) from rectification_item i
                        left join task t on t.item_id = i.id and t.kind = 'FILE_PLAN' and i.status = 'NOT_STARTED'
                        where status <> 'STRUCK_OFF' and coalesce((t.due at time zone 'Asia/Shanghai')::date, deadline,
                            (i.created_at at time zone 'Asia/Shanghai' + interval '6 months')::date) < ?""")
                .param(world.today()).query(Integer.class).single();
        assertThat(dashboard().get("items").get("overdue").intValue()).isEqualTo(overdue);
        assertThat(dashboard().get("items").get("struckOff").intValue()).isEqualTo(
                jdbc.sql("select count(*) from rectification_item where status = 'STRUCK_OFF'").query(Integer.class).single());
    }

    @Test
    void theDrillDownAddsUpToTheDashboard() {
        itemsOfEachKind();
        var dashboard = dashboard();
        var drill = rows("/api/dashboard/reports?overdue=true");
        assertThat(drill).allSatisfy(row -> assertThat(row.get("overdue").intValue()).isPositive());
        assertThat(sum(drill, "overdue")).isEqualTo(dashboard.get("items").get("overdue").intValue());
        assertThat(sum(dashboard.get("organisations"), "overdue")).isEqualTo(dashboard.get("items").get("overdue").intValue());
        assertThat(sum(dashboard.get("organisations"), "open")).isEqualTo(dashboard.get("items").get("open").intValue());
        var byStage = dashboard.get("reports").get("byStage");
        byStage.fieldNames().forEachRemaining(stage ->
                assertThat(rows("/api/dashboard/reports?stage=" + stage)).hasSize(byStage.get(stage).intValue()));
    }

    @Test
    void reportsAndGradesAreOfTheCurrentCycle() {
        var report = world.submitted("qingshi");
        world.graded(report);
        var dashboard = dashboard();
        assertThat(dashboard.get("reports").get("total").intValue()).isEqualTo(1);
        assertThat(dashboard.get("reports").get("byStage").get("REVIEW").intValue()).isEqualTo(1);
        assertThat(dashboard.get("grades").get("FAIRLY_GOOD").intValue()).isEqualTo(1);
        assertThat(rows("/api/dashboard/reports?grade=FAIRLY_GOOD")).singleElement().satisfies(row ->
                assertThat(row.get("reportId").textValue()).isEqualTo(report.toString()));
        assertThat(dashboard.get("headline").get("text").textValue()).isNotBlank();
        assertThat(api.get("leader-1", "/api/dashboard/reports?stage=NOWHERE").status()).isEqualTo(422);
    }

    /** Overdue two: one in its rectification, one in the filing of its plan; one due soon, one in good time, one struck off. */
    private void itemsOfEachKind() {
        var late = world.submitted("qingshi", "学习不够深入");
        world.rectifying(late, world.now().minusSeconds(400L * 86_400));
        var report = world.submitted("qingshi", "甲", "乙", "丙", "丁");
        var items = world.rectifying(report, world.now());
        world.task(report, TaskKind.FILE_PLAN, items.get(3).itemId(), "secretary/qingshi", world.now().minusSeconds(5L * 86_400));
        plan(items.get(0).itemId(), 3);
        plan(items.get(1).itemId(), 200);
        var off = items.get(2).itemId();
        world.planApproved(report, off, "qingshi");
        api.upload("sec-qingshi", "POST", "/api/rectification-items/" + off + "/evidence", "file", "a.txt", "完成".getBytes(StandardCharsets.UTF_8));
        world.tell(new WorkflowEvent.ItemVerified(report, off, true, "属实", "supervisor-1", "督查员", world.now()));
    }

    private void plan(UUID item, int days) {
        api.put("sec-qingshi", "/api/rectification-items/" + item + "/plan",
                Map.of("measure", "整改", "person", "李明", "deadline", world.today().plusDays(days).toString()));
    }

    private JsonNode dashboard() {
        return api.get("leader-1", "/api/dashboard").body();
    }

    private List<JsonNode> rows(String path) {
        return StreamSupport.stream(api.get("leader-1", path).body().spliterator(), false).toList();
    }

    private static Map<String, Long> lights(List<JsonNode> ledger) {
        return ledger.stream().collect(Collectors.groupingBy(row -> row.get("light").textValue(), Collectors.counting()));
    }

    private static int sum(Iterable<JsonNode> rows, String figure) {
        return StreamSupport.stream(rows.spliterator(), false).mapToInt(row -> row.get(figure).intValue()).sum();
    }
}
