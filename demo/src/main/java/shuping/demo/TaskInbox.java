package shuping.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** Tasks as the person at the desk meets them: find, claim, complete. */
class TaskInbox {

    private final City city;

    TaskInbox(City city) {
        this.city = city;
    }

    /** An unclaimed task of that kind about the report, if the person has one before him. */
    Optional<JsonNode> find(String username, String kind, String reportId, String itemId) {
        return City.list(city.as(username).get("/api/tasks?scope=group&kind=" + kind)).stream()
                .filter(task -> reportId.equals(task.path("reportId").asText()))
                .filter(task -> itemId == null || itemId.equals(task.path("itemId").asText()))
                .filter(task -> !task.hasNonNull("assignee"))
                .findFirst();
    }

    JsonNode await(String username, String kind, String reportId, String itemId) {
        return Waiting.until(username + " 收到任务 " + kind, () -> find(username, kind, reportId, itemId));
    }

    void claim(String username, JsonNode task) {
        city.as(username).post("/api/tasks/" + task.path("id").asText() + "/claim", null);
    }

    void complete(String username, JsonNode task, Map<String, Object> decision) {
        claim(username, task);
        city.as(username).post("/api/tasks/" + task.path("id").asText() + "/completion", decision);
    }
}
