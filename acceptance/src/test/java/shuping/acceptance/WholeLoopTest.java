package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static shuping.acceptance.Patience.until;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shuping.demo.Attachment;

/** One report through the whole loop, by the API, with real tokens of everybody who takes part. */
class WholeLoopTest {

    private static final String PROBLEM = "联系点走访次数少，没有解决过一件具体困难。";

    private final City city = City.get();
    private final Year year = Year.open(city);
    private final Journey journey = year.journey("qingshi");

    @Test
    void fromTheFirstDraftToTheLastItem() {
        var shortcomings = submitsAWordDocument();
        departmentsReadIt();
        secretaryRevisesForTheOneThatReturnedIt();
        gradedAfterTheBallot();
        var items = listed(shortcomings);
        rectified(items);
        closedEverywhere();
        new Recount(year).mustAgree();
    }

    private List<String> submitsAWordDocument() {
        var draft = city.as("drafter").upload("PUT", journey.draft(), Map.of(),
                new Attachment("file", "述职报告.docx", Documents.word(journey.text())));
        assertThat(draft.path("title").asText()).isEqualTo(journey.text().lines().findFirst().orElseThrow());
        assertThat(draft.path("structure").path("shortcomings")).hasSize(3);
        assertThat(draft.path("structure").path("plan")).isNotEmpty();
        assertThat(city.as("drafter").call("POST", journey.path() + "/submission", null).status()).isEqualTo(403);

        assertThat(journey.departments()).containsExactly("organisation", "civil-affairs", "agriculture");
        assertThat(journey.submit().path("status").asText()).isEqualTo("SUBMITTED");
        assertThat(journey.submit(409)).isEqualTo("already-submitted");
        return City.list(journey.secretary().get(journey.path() + "/versions/1").at("/structure/shortcomings")).stream()
                .map(JsonNode::asText)
                .toList();
    }

    private void departmentsReadIt() {
        var task = journey.awaitTask("rev-civil-affairs", "REVIEW", null);
        assertThat(task.path("group").asText()).isEqualTo("reviewer/civil-affairs");
        until("news of the task gives the right to read",
                () -> city.as("rev-civil-affairs").call("GET", journey.path(), null).status() == 200);
        assertThat(city.as("rev-civil-affairs").get(journey.path() + "/versions/1").path("text").asText()).contains("物业");
        var stranger = city.as("rev-health");
        assertThat(stranger.call("GET", "/api/tasks/" + task.path("id").asText(), null).status()).isEqualTo(404);
        assertThat(stranger.call("GET", journey.path(), null).status()).isEqualTo(404);

        journey.pass("agriculture");
        journey.giveBack("civil-affairs");
        journey.pass("organisation");
        journey.awaitStage("REVISION").awaitStatus("RETURNED");
    }

    private void secretaryRevisesForTheOneThatReturnedIt() {
        until("three opinions", () -> opinions().size() == 3);
        assertThat(opinions()).extracting(it -> it.path("department").asText(), it -> it.path("passed").asBoolean())
                .containsExactlyInAnyOrder(tuple("agriculture", true),
                        tuple("civil-affairs", false),
                        tuple("organisation", true));
        var text = journey.text() + "\n补充：物业投诉最多的 5 处小区由我逐一包案。";
        journey.secretary().put(journey.draft(), Map.of("text", text));
        assertThat(journey.submit().path("version").asInt()).isEqualTo(2);

        journey.awaitTask("rev-civil-affairs", "REVIEW", null);
        assertThat(journey.task("rev-organisation", "REVIEW", null)).isEmpty();
        assertThat(journey.task("rev-agriculture", "REVIEW", null)).isEmpty();
        journey.pass("civil-affairs");
        journey.awaitStage("APPRAISAL").awaitStatus("PASSED");
        assertThat(journey.secretary().get(journey.path() + "/versions/1").path("text").asText()).doesNotContain("补充：");
    }

    private List<JsonNode> opinions() {
        return City.list(journey.secretary().get("/api/opinions?report=" + journey.id));
    }

    private void gradedAfterTheBallot() {
        var appraisal = new Appraisal(journey, year).open();
        assertThat(city.as("scrutineer").call("GET", appraisal.path() + "/tally", null).status()).isEqualTo(409);
        appraisal.everyoneVotes();
        assertThat(appraisal.ballot().path("cast").asInt()).isEqualTo(year.voters().size());
        appraisal.mustHaveCounted(appraisal.close());
        appraisal.mustHaveCounted(city.as("scrutineer").get(appraisal.path() + "/tally"));

        var task = "/api/tasks/" + journey.awaitTask("leader-1", "GRADE", null).path("id").asText();
        var proposed = city.leader().get(task).at("/proposal/grade").asText();
        var grade = "POOR".equals(proposed) ? "AVERAGE" : "POOR";
        city.leader().post(task + "/claim", null);
        var decision = Map.of("grade", grade, "comment", "成绩不少，问题也不少。", "problems", List.of(PROBLEM));
        var refused = city.leader().call("POST", task + "/completion", decision);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(City.texts(refused.body().path("errors"), "pointer")).containsExactly("#/reason");
        var reasoned = new HashMap<String, Object>(decision);
        reasoned.put("reason", "上年度同类问题未见实效。");
        city.leader().post(task + "/completion", reasoned);
        journey.awaitStage("RECTIFICATION");
        var shown = journey.secretary().get("/api/grades/" + journey.id);
        assertThat(shown.path("grade").asText()).isEqualTo(grade);
        assertThat(shown.path("proposed").asText()).isEqualTo(proposed);
    }

    private List<JsonNode> listed(List<String> shortcomings) {
        var items = new Rectification(journey).items();
        var problems = new ArrayList<>(shortcomings);
        problems.add(PROBLEM);
        assertThat(items).extracting(item -> item.path("problem").asText()).containsExactlyElementsOf(problems);
        assertThat(items.get(items.size() - 1).path("source").asText()).isEqualTo("LEADER");
        return items;
    }

    private void rectified(List<JsonNode> items) {
        var rectification = new Rectification(journey);
        var first = items.get(0).path("id").asText();
        rectification.planAndApprove(first);
        rectification.prove(first);
        var filed = rectification.item(first).path("evidence").get(0);
        assertThat(filed.path("fileName").asText()).isEqualTo("整改情况说明.txt");
        rectification.sendBack(first);
        rectification.prove(first);
        rectification.strikeOff(first);
        assertThat(rectification.item(first).path("evidence")).hasSize(2);
        assertThat(journey.status()).isEqualTo("PASSED");
        new Recount(year).mustAgree();
        items.subList(1, items.size()).forEach(item -> rectification.wholly(item.path("id").asText()));
    }

    private void closedEverywhere() {
        journey.awaitStage("CLOSED").awaitStatus("CLOSED");
        var process = city.leader().get("/api/processes/" + journey.id + "/diagram");
        assertThat(process.path("active")).isEmpty();
        assertThat(journey.timeline().path("current")).isEmpty();
        assertThat(journey.done()).containsSubsequence(
                "report.requested", "report.submitted", "opinion.given", "opinion.given", "opinion.given", "report.returned",
                "report.submitted", "opinion.given", "appraisal.requested", "ballot.opened", "ballot.closed",
                "grade.proposed", "grade.decided", "rectification.requested", "rectification.items-listed",
                "rectification.plan-filed", "plan.decided", "rectification.evidence-filed", "item.verified",
                "rectification.evidence-filed", "item.verified", "report.closed");
        assertThat(Map.of("opinion.given", journey.doneOf("opinion.given"), "item.verified", journey.doneOf("item.verified"),
                        "report.closed", journey.doneOf("report.closed")))
                .containsOnly(entry("opinion.given", 4L), entry("item.verified", 5L), entry("report.closed", 1L));
        assertThat(City.texts(journey.timeline().path("steps"), "state")).containsOnly("DONE");
    }
}
