package shuping.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import shuping.demo.Part.Fate;

/** 整改: plans, approvals, evidence and verification, each item as far as its fate goes. */
class Rectifying {

    private static final String APPROVER = "rev-organisation";
    private static final List<String> SUPERVISORS = List.of("supervisor-1", "supervisor-2");

    private final City city;
    private final Reports reports;
    private final TaskInbox tasks;

    Rectifying(City city, Reports reports, TaskInbox tasks) {
        this.city = city;
        this.reports = reports;
        this.tasks = tasks;
    }

    /** @param next day the clock moves to afterwards: deadlines fall before, shortly after or far behind it */
    void plan(Part part, LocalDate today, LocalDate next) {
        Waiting.until(reports.name(part.organisation()) + "列出整改事项", () -> !items(part).isEmpty());
        each(part, Fate::planned, (item, fate) -> file(part, item, deadline(fate, today, next)));
        each(part, fate -> fate.approved() || fate == Fate.PLAN_RETURNED, (item, fate) -> tasks.complete(
                APPROVER, tasks.await(APPROVER, "APPROVE_PLAN", reports.id(part.organisation()), id(item)),
                fate.approved()
                        ? Map.of("outcome", "approve", "opinion", "措施具体、时限明确，同意按方案整改。")
                        : Map.of("outcome", "return", "opinion", "措施没有写明由谁做、做到什么程度，请细化后再报。")));
        awaitStatus(part, Fate::approved, "RECTIFYING");
    }

    void prove(Part part) {
        each(part, Fate::proven, (item, fate) -> reports.secretary(part.organisation()).upload(
                "POST", path(item) + "/evidence", Map.of("note", "整改已完成，附会议记录和公示情况，请核查。"),
                Attachment.text("file", "整改情况说明.txt", Words.evidence(item.path("problem").asText()))));
        each(part, Fate::verified, (item, fate) -> {
            var supervisor = SUPERVISORS.get(item.path("no").asInt() % SUPERVISORS.size());
            tasks.complete(supervisor, tasks.await(supervisor, "VERIFY", reports.id(part.organisation()), id(item)),
                    fate == Fate.STRUCK_OFF
                            ? Map.of("outcome", "strike-off", "reason", "到场查看并访谈群众 6 人，整改属实，同意销号。")
                            : Map.of("outcome", "send-back", "reason", "只有会议记录，没有实际成效，请补充后再报。"));
        });
        reports.awaitStage(part.organisation(), part.ending().stage());
        each(part, fate -> true, (item, fate) -> awaitStatus(item, fate.status()));
    }

    private void file(Part part, JsonNode item, LocalDate deadline) {
        var no = item.path("no").asInt();
        reports.secretary(part.organisation()).put(path(item) + "/plan", Map.of(
                "measure", reports.planned(part.organisation(), no).orElse("由我牵头制定专项方案，按月调度，结果向群众公布。"),
                "goal", "问题按期解决，群众评议满意率不低于百分之九十。",
                "person", city.data.organisation(part.organisation()).secretaryName(),
                "unit", reports.name(part.organisation()),
                "deadline", deadline.toString()));
    }

    private static LocalDate deadline(Fate fate, LocalDate today, LocalDate next) {
        return switch (fate) {
            case OVERDUE -> today.plusDays(2);
            case DUE_SOON -> next.plusDays(8);
            case ON_TIME, PLAN_WAITING, PLAN_RETURNED -> next.plusDays(90);
            default -> next.plusDays(30);
        };
    }

    private void awaitStatus(Part part, Predicate<Fate> which, String status) {
        each(part, which, (item, fate) -> awaitStatus(item, status));
    }

    private void awaitStatus(JsonNode item, String status) {
        Waiting.until("整改事项“" + item.path("problem").asText() + "”变为 " + status, () ->
                status.equals(city.as(City.LEADER).get(path(item)).path("status").asText()));
    }

    private void each(Part part, Predicate<Fate> which, BiConsumer<JsonNode, Fate> work) {
        items(part).forEach(item -> {
            var fate = part.fate(item.path("no").asInt());
            if (which.test(fate)) {
                work.accept(item, fate);
            }
        });
    }

    private List<JsonNode> items(Part part) {
        return City.list(city.as(City.LEADER)
                        .get("/api/rectification-items?report=" + reports.id(part.organisation()))).stream()
                .sorted(Comparator.comparingInt(item -> item.path("no").asInt()))
                .toList();
    }

    private static String path(JsonNode item) {
        return "/api/rectification-items/" + id(item);
    }

    private static String id(JsonNode item) {
        return item.path("id").asText();
    }
}
