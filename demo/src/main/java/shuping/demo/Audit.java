package shuping.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import shuping.demo.DemoData.Person;

/** Asks every service where everything stands, and compares. Events need a moment, so it asks again before complaining. */
class Audit {

    private static final Set<String> TASK_ROLES =
            Set.of("secretary", "reviewer", "organizer", "leader", "supervisor", "administrator");

    private final City city;
    private final Reports reports;

    Audit(City city, Reports reports) {
        this.city = city;
        this.reports = reports;
    }

    List<String> differences() {
        var found = new ArrayList<String>();
        try {
            Waiting.until("各服务一致", () -> {
                found.clear();
                found.addAll(new Recount(look()).differences());
                return found.isEmpty();
            });
        } catch (IllegalStateException e) {
            city.journal.say("反复核对仍不一致");
        }
        return found;
    }

    private Snapshot look() {
        var leader = city.as(City.LEADER);
        var stages = new TreeMap<String, String>();
        var grades = new TreeMap<String, String>();
        for (var organisation : city.data.organisations()) {
            var id = reports.id(organisation.code());
            stages.put(id, reports.stage(organisation.code()));
            grade(leader, id).ifPresent(grade -> grades.put(id, grade));
        }
        var rows = new TreeMap<String, List<JsonNode>>();
        Recount.STAGES.forEach(stage -> rows.put(stage, City.list(leader.get("/api/dashboard/reports?stage=" + stage))));
        return new Snapshot(
                leader.get("/api/dashboard"),
                City.list(city.admin().get("/api/reports")).stream().filter(row -> stages.containsKey(row.path("id").asText())).toList(),
                stages,
                grades,
                rows,
                openTasks(),
                City.list(leader.get("/api/rectification-items")));
    }

    private static Optional<String> grade(Client leader, String reportId) {
        var answer = leader.call("GET", "/api/grades/" + reportId, null);
        return Optional.ofNullable(answer.body().path("grade").asText(null)).filter(grade -> !"null".equals(grade));
    }

    /** No one sees all tasks, so everyone is asked for his own and his groups'. */
    private List<JsonNode> openTasks() {
        var tasks = new LinkedHashMap<String, JsonNode>();
        for (var person : city.data.people()) {
            if (person.roles().stream().anyMatch(TASK_ROLES::contains)) {
                tasksOf(person).forEach(task -> tasks.put(task.path("id").asText(), task));
            }
        }
        return List.copyOf(tasks.values());
    }

    private List<JsonNode> tasksOf(Person person) {
        var own = new ArrayList<JsonNode>();
        for (var scope : List.of("mine", "group")) {
            own.addAll(City.list(city.as(person.username()).get("/api/tasks?scope=" + scope)));
        }
        return own;
    }

    /**
     * What the services said at about one moment.
     *
     * @param reports of report-service
     * @param stages by report id, from the timelines
     * @param grades by report id, where one was decided
     * @param rows of the dashboard's drill-down, by stage
     * @param tasks open, of workflow
     */
    record Snapshot(
            JsonNode dashboard,
            List<JsonNode> reports,
            Map<String, String> stages,
            Map<String, String> grades,
            Map<String, List<JsonNode>> rows,
            List<JsonNode> tasks,
            List<JsonNode> items) {}
}
