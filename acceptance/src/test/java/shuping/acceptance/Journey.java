package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.acceptance.Patience.found;
import static shuping.acceptance.Patience.until;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuping.demo.Attachment;
import shuping.demo.Client;

/** One report on its way from request to closing, and the people who move it. */
final class Journey {

    final City city;
    final String organisation;
    final String id;

    Journey(City city, String organisation, String id) {
        this.city = city;
        this.organisation = organisation;
        this.id = id;
    }

    String path() {
        return "/api/reports/" + id;
    }

    /** Where a draft is written over the one that stands there now. */
    String draft() {
        var revision = report().at("/draft/revision");
        return path() + "/draft" + (revision.isInt() ? "?revision=" + revision : "");
    }

    Client secretary() {
        return city.as("sec-" + organisation);
    }

    /** The text this organisation's secretary wrote. */
    String text() {
        return city.data.report(organisation);
    }

    Journey write(String text) {
        return upload(Attachment.text("file", "述职报告.txt", text));
    }

    Journey upload(Attachment file) {
        secretary().upload("PUT", draft(), Map.of(), file);
        return this;
    }

    JsonNode submit() {
        return secretary().post(path() + "/submission", null);
    }

    /** @return the problem with which submitting is refused */
    String submit(int status) {
        var answer = secretary().call("POST", path() + "/submission", null);
        assertThat(answer.status()).isEqualTo(status);
        return answer.problem();
    }

    JsonNode report() {
        return secretary().get(path());
    }

    String status() {
        return report().path("status").asText();
    }

    JsonNode timeline() {
        return city.leader().get("/api/timelines/" + id);
    }

    String stage() {
        return timeline().path("stage").asText();
    }

    /** Types of what the timeline says was done, in its order. */
    List<String> done() {
        return City.texts(timeline().path("done"), "type");
    }

    long doneOf(String type) {
        return done().stream().filter(type::equals).count();
    }

    /** As review-service and report-service see it; they hear of things one after the other. */
    Journey awaitStage(String stage) {
        until(organisation + " at " + stage, () -> stage.equals(stage()));
        return this;
    }

    Journey awaitStatus(String status) {
        until(organisation + " is " + status, () -> status.equals(status()));
        return this;
    }

    /** Codes of the departments that the routing table names for it. */
    List<String> departments() {
        var own = city.data.organisation(organisation);
        return City.texts(city.admin().get("/api/routing?sector=" + own.sector() + "&level=" + own.level())
                .path("departments"), "code");
    }

    /** The open task of that kind that this person may do about this report. */
    Optional<JsonNode> task(String username, String kind, String itemId) {
        return City.list(city.as(username).get("/api/tasks?scope=group&kind=" + kind)).stream()
                .filter(task -> id.equals(task.path("reportId").asText()))
                .filter(task -> itemId == null || itemId.equals(task.path("itemId").asText()))
                .findFirst();
    }

    JsonNode awaitTask(String username, String kind, String itemId) {
        return found(kind + " of " + organisation + " for " + username, () -> task(username, kind, itemId));
    }

    /** Claims the task when it is there, and decides. */
    void decide(String username, String kind, String itemId, Map<String, Object> decision) {
        var task = "/api/tasks/" + awaitTask(username, kind, itemId).path("id").asText();
        city.as(username).post(task + "/claim", null);
        city.as(username).post(task + "/completion", decision);
    }

    void pass(String department) {
        decide(reviewer(department), "REVIEW", null, Map.of("outcome", "pass", "opinion", "事实清楚，同意。", "score", 88));
    }

    void giveBack(String department) {
        decide(reviewer(department), "REVIEW", null, Map.of("outcome", "return", "opinion", "不足只有结论，请补充事例和数据。", "score", 60));
    }

    static String reviewer(String department) {
        return "rev-" + department;
    }

    Journey toReview() {
        write(text()).submit();
        return awaitStage("REVIEW");
    }

    Journey toAppraisal() {
        toReview();
        departments().forEach(this::pass);
        return awaitStage("APPRAISAL").awaitStatus("PASSED");
    }
}
