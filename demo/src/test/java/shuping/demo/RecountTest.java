package shuping.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import shuping.demo.Audit.Snapshot;

/** A small city in which everything fits; each test breaks one thing. */
class RecountTest {

    private final ObjectMapper json = new ObjectMapper();
    private final ObjectNode dashboard = json.createObjectNode();
    private final List<JsonNode> reports = new ArrayList<>();
    private final Map<String, String> stages = new TreeMap<>();
    private final Map<String, String> grades = new TreeMap<>();
    private final Map<String, List<JsonNode>> rows = new TreeMap<>();
    private final List<JsonNode> tasks = new ArrayList<>();
    private final List<JsonNode> items = new ArrayList<>();

    RecountTest() {
        var byStage = dashboard.putObject("reports").put("total", 8).putObject("byStage");
        Recount.STAGES.forEach(stage -> byStage.put(stage, 1));
        dashboard.putObject("grades").put("GOOD", 1).put("FAIRLY_GOOD", 1);
        dashboard.putObject("items").put("total", 6).put("open", 5).put("overdue", 1).put("dueSoon", 1).put("struckOff", 1);
        report("w", "WRITING", "DRAFT", "WRITE");
        report("v", "REVIEW", "SUBMITTED", "REVIEW");
        report("x", "REVISION", "RETURNED", "REVISE");
        report("e", "ESCALATED", "SUBMITTED", "DECIDE_ESCALATION");
        report("a", "APPRAISAL", "PASSED", "APPRAISAL");
        report("g", "GRADING", "PASSED", "GRADE");
        report("r", "RECTIFICATION", "PASSED", null);
        report("c", "CLOSED", "CLOSED", null);
        grade("r", "GOOD");
        grade("c", "FAIRLY_GOOD");
        item("1", "NOT_STARTED", "GREEN", "FILE_PLAN");
        item("2", "PLAN_FILED", "GREEN", "APPROVE_PLAN");
        item("3", "RECTIFYING", "YELLOW", "FILE_EVIDENCE");
        item("4", "RECTIFYING", "RED", "FILE_EVIDENCE");
        item("5", "AWAITING_VERIFICATION", "GREEN", "VERIFY");
        item("6", "STRUCK_OFF", "NONE", null);
        organisation("r").put("open", 5).put("overdue", 1).put("struckOff", 1);
    }

    @Test
    void aCityInWhichEverythingFitsHasNoDifferences() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void aFigureOfTheDashboardThatIsNotTheListsCountIsNamed() {
        ((ObjectNode) dashboard.path("items")).put("overdue", 2);
        assertThat(differences()).containsExactly("全部逾期整改事项：说是 2，数出来是 1");
    }

    @Test
    void aReportWithAnotherStatusThanItsStageIsNamed() {
        ((ObjectNode) reports.get(4)).put("status", "SUBMITTED");
        assertThat(differences()).singleElement().asString().contains("a的状态", "SUBMITTED", "PASSED");
    }

    @Test
    void aStageWithoutItsTaskIsNamed() {
        tasks.remove(0);
        assertThat(differences()).containsExactly("w在阶段 WRITING，待办却是 []");
    }

    @Test
    void aTaskTooManyIsNamed() {
        tasks.add(task("r", "GRADE", null));
        assertThat(differences()).containsExactly("r在阶段 RECTIFICATION，待办却是 [GRADE]");
    }

    @Test
    void anItemWithoutItsTaskIsNamed() {
        tasks.remove(tasks.size() - 1);
        assertThat(differences()).singleElement().asString().contains("第 5 项（AWAITING_VERIFICATION）的待办");
    }

    @Test
    void anItemThatShinesOtherwiseThanItsOwnersTaskIsNamed() {
        ((ObjectNode) tasks.get(tasks.size() - 5)).put("light", "RED");
        assertThat(differences()).containsExactly("r第 1 项的亮灯：说是 GREEN，数出来是 RED");
    }

    @Test
    void aReportInTwoStagesOfTheDashboardIsNamed() {
        rows.put("REVIEW", List.of(row("v"), row("w")));
        assertThat(differences()).singleElement().asString().startsWith("阶段 REVIEW 的明细");
    }

    @Test
    void aGradeThatTheDashboardDoesNotKnowIsNamed() {
        organisation("c").remove("grade");
        assertThat(differences()).singleElement().asString().contains("c在总览中的等次");
    }

    private List<String> differences() {
        return new Recount(new Snapshot(dashboard, reports, stages, grades, rows, tasks, items)).differences();
    }

    private void report(String code, String stage, String status, String task) {
        reports.add(json.createObjectNode()
                .put("id", "report-" + code).put("organisation", code).put("organisationName", code).put("status", status));
        stages.put("report-" + code, stage);
        rows.put(stage, List.of(row(code)));
        dashboard.withArray("organisations").addObject()
                .put("code", code).put("name", code).put("stage", stage).put("reportId", "report-" + code)
                .put("open", 0).put("overdue", 0).put("struckOff", 0).putNull("grade");
        if (task != null) {
            tasks.add(task(code, task, null));
        }
    }

    private void grade(String code, String grade) {
        grades.put("report-" + code, grade);
        organisation(code).put("grade", grade);
    }

    private void item(String no, String status, String light, String task) {
        items.add(json.createObjectNode()
                .put("id", "item-" + no).put("no", no).put("organisation", "r").put("organisationName", "r")
                .put("status", status).put("light", light));
        if (task != null) {
            tasks.add(task("r", task, "item-" + no).put("light", light));
        }
    }

    private ObjectNode task(String code, String kind, String item) {
        return json.createObjectNode().put("reportId", "report-" + code).put("kind", kind).put("itemId", item);
    }

    private JsonNode row(String code) {
        return json.createObjectNode().put("reportId", "report-" + code);
    }

    private ObjectNode organisation(String code) {
        for (var row : (ArrayNode) dashboard.path("organisations")) {
            if (code.equals(row.path("code").asText())) {
                return (ObjectNode) row;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
