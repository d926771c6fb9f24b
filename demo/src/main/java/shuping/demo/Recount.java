package shuping.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuping.demo.Audit.Snapshot;

/** Counts again what the services say, and names what does not fit together. */
class Recount {

    static final List<String> STAGES = List.of(
            "WRITING", "REVIEW", "REVISION", "ESCALATED", "APPRAISAL", "GRADING", "RECTIFICATION", "CLOSED");

    private static final Map<String, String> STATUS_OF_STAGE = Map.of(
            "WRITING", "DRAFT",
            "REVIEW", "SUBMITTED",
            "REVISION", "RETURNED",
            "ESCALATED", "SUBMITTED",
            "APPRAISAL", "PASSED",
            "GRADING", "PASSED",
            "RECTIFICATION", "PASSED",
            "CLOSED", "CLOSED");

    private static final Map<String, String> TASK_OF_STAGE = Map.of(
            "WRITING", "WRITE",
            "REVIEW", "REVIEW",
            "REVISION", "REVISE",
            "ESCALATED", "DECIDE_ESCALATION",
            "APPRAISAL", "APPRAISAL",
            "GRADING", "GRADE");

    private static final Map<String, String> TASK_OF_ITEM = Map.of(
            "NOT_STARTED", "FILE_PLAN",
            "PLAN_FILED", "APPROVE_PLAN",
            "RECTIFYING", "FILE_EVIDENCE",
            "AWAITING_VERIFICATION", "VERIFY");

    /** Whose light in the inbox is the item's in the ledger. */
    private static final Set<String> OF_THE_OWNER = Set.of("FILE_PLAN", "FILE_EVIDENCE");

    private final Snapshot seen;
    private final List<String> differences = new ArrayList<>();

    Recount(Snapshot seen) {
        this.seen = seen;
    }

    List<String> differences() {
        reports();
        tasks();
        grades();
        items();
        everythingShown();
        return List.copyOf(differences);
    }

    private void reports() {
        var dashboard = seen.dashboard().path("reports");
        same("报告总数", dashboard.path("total").asInt(), seen.reports().size());
        for (var stage : STAGES) {
            var counted = seen.stages().values().stream().filter(stage::equals).count();
            same("阶段 " + stage + " 的报告数", dashboard.path("byStage").path(stage).asLong(), counted);
            same("阶段 " + stage + " 的明细", ids(seen.rows().get(stage), "reportId"), reportsAt(stage));
        }
        for (var report : seen.reports()) {
            var name = report.path("organisationName").asText();
            var stage = seen.stages().get(report.path("id").asText());
            same(name + "的状态（阶段 " + stage + "）", report.path("status").asText(), STATUS_OF_STAGE.get(stage));
            var row = organisation(report.path("organisation").asText());
            same(name + "在总览中的阶段", row.path("stage").asText(), stage);
            same(name + "在总览中的报告", row.path("reportId").asText(), report.path("id").asText());
        }
    }

    private void tasks() {
        for (var report : seen.reports()) {
            var id = report.path("id").asText();
            var stage = seen.stages().get(id);
            var kinds = seen.tasks().stream()
                    .filter(task -> id.equals(task.path("reportId").asText()) && !task.hasNonNull("itemId"))
                    .map(task -> task.path("kind").asText())
                    .toList();
            var expected = Stream.ofNullable(TASK_OF_STAGE.get(stage)).toList();
            var fits = "REVIEW".equals(stage)
                    ? !kinds.isEmpty() && kinds.stream().allMatch("REVIEW"::equals)
                    : kinds.equals(expected);
            check(fits, report.path("organisationName").asText() + "在阶段 " + stage + "，待办却是 " + kinds);
        }
        for (var item : seen.items()) {
            var tasks = seen.tasks().stream()
                    .filter(task -> item.path("id").asText().equals(task.path("itemId").asText()))
                    .toList();
            var kinds = tasks.stream().map(task -> task.path("kind").asText()).toList();
            same(describe(item) + "（" + item.path("status").asText() + "）的待办", kinds,
                    Stream.ofNullable(TASK_OF_ITEM.get(item.path("status").asText())).toList());
            tasks.stream().filter(task -> OF_THE_OWNER.contains(task.path("kind").asText())).forEach(task ->
                    same(describe(item) + "的亮灯", item.path("light").asText(), task.path("light").asText()));
        }
    }

    private void grades() {
        for (var grade : List.of("GOOD", "FAIRLY_GOOD", "AVERAGE", "POOR")) {
            same("等次 " + grade + " 的报告数", seen.dashboard().path("grades").path(grade).asLong(),
                    seen.grades().values().stream().filter(grade::equals).count());
        }
        for (var report : seen.reports()) {
            var row = organisation(report.path("organisation").asText());
            same(report.path("organisationName").asText() + "在总览中的等次",
                    row.hasNonNull("grade") ? row.path("grade").asText() : null,
                    seen.grades().get(report.path("id").asText()));
        }
    }

    private void items() {
        figures("全部", seen.dashboard().path("items"), seen.items());
        same("整改事项总数", seen.dashboard().at("/items/total").asInt(), seen.items().size());
        same("即将到期的整改事项", seen.dashboard().at("/items/dueSoon").asLong(),
                count(seen.items(), item -> open(item) && "YELLOW".equals(item.path("light").asText())));
        for (var row : City.list(seen.dashboard().path("organisations"))) {
            var own = seen.items().stream()
                    .filter(item -> row.path("code").asText().equals(item.path("organisation").asText()))
                    .toList();
            figures(row.path("name").asText(), row, own);
        }
    }

    private void figures(String whose, JsonNode figures, List<JsonNode> items) {
        same(whose + "在办整改事项", figures.path("open").asLong(), count(items, Recount::open));
        same(whose + "逾期整改事项", figures.path("overdue").asLong(),
                count(items, item -> open(item) && "RED".equals(item.path("light").asText())));
        same(whose + "已销号整改事项", figures.path("struckOff").asLong(), count(items, item -> !open(item)));
    }

    /** The play is over: nothing that there is to show may be missing. */
    private void everythingShown() {
        check(seen.stages().values().containsAll(STAGES), "没有演到的阶段：" + missing(STAGES, seen.stages().values()));
        var statuses = seen.items().stream().map(item -> item.path("status").asText()).collect(Collectors.toSet());
        var wanted = List.of("NOT_STARTED", "PLAN_FILED", "RECTIFYING", "AWAITING_VERIFICATION", "STRUCK_OFF");
        check(statuses.containsAll(wanted), "没有演到的整改状态：" + missing(wanted, statuses));
        var lights = seen.items().stream().map(item -> item.path("light").asText()).collect(Collectors.toSet());
        var shown = List.of("GREEN", "YELLOW", "RED", "NONE");
        check(lights.containsAll(shown), "没有亮过的灯：" + missing(shown, lights));
    }

    private static List<String> missing(List<String> wanted, Iterable<String> there) {
        var left = new ArrayList<>(wanted);
        there.forEach(left::remove);
        return left;
    }

    private JsonNode organisation(String code) {
        return City.list(seen.dashboard().path("organisations")).stream()
                .filter(row -> code.equals(row.path("code").asText()))
                .reduce((one, other) -> {
                    differences.add("总览中“" + code + "”不止一行");
                    return one;
                })
                .orElseGet(MissingNode::getInstance);
    }

    private Set<String> reportsAt(String stage) {
        return seen.stages().entrySet().stream()
                .filter(entry -> stage.equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(List<JsonNode> rows, String field) {
        return rows.stream().map(row -> row.path(field).asText()).collect(Collectors.toSet());
    }

    private static boolean open(JsonNode item) {
        return !"STRUCK_OFF".equals(item.path("status").asText());
    }

    private static long count(List<JsonNode> items, Predicate<JsonNode> which) {
        return items.stream().filter(which).count();
    }

    private static String describe(JsonNode item) {
        return item.path("organisationName").asText() + "第 " + item.path("no").asText() + " 项";
    }

    private void same(String what, Object said, Object counted) {
        check(Objects.equals(said, counted), what + "：说是 " + said + "，数出来是 " + counted);
    }

    private void check(boolean holds, String difference) {
        if (!holds) {
            differences.add(difference);
        }
    }
}
