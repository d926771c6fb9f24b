package shuping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import shuping.contracts.Level;
import shuping.contracts.ReportEvent.OrganisationRegistered;
import shuping.contracts.ReviewEvent.EvidenceFiled;
import shuping.contracts.Sector;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.AppraisalRequested;
import shuping.contracts.WorkflowEvent.OpinionGiven;
import shuping.platform.test.Api;
import shuping.platform.test.ServiceTest;

/** What people do wrong, late, twice or at once with tasks, and what they are told. */
@ServiceTest
@Import(Process.class)
class TaskHandlingTest {

    @Autowired
    Process process;

    @Autowired
    Api api;

    @Test
    void aClaimedTaskNamesWhoHasIt() {
        var task = leadingReview();
        claim("rev-organisation", task);

        var answer = claim("rev-organisation-2", task);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("title").asText()).isEqualTo("秦正南已经签收了这项任务。");
    }

    @Test
    void claimingTwiceChangesNothing() {
        var task = leadingReview();
        claim("rev-organisation", task);

        assertThat(claim("rev-organisation", task).body().get("assigneeName").asText()).isEqualTo("秦正南");
    }

    @Test
    void aReleasedTaskIsFreeForTheColleague() {
        var task = leadingReview();
        claim("rev-organisation", task);
        assertThat(api.call("rev-organisation", "DELETE", "/api/tasks/" + task + "/claim", null).status()).isEqualTo(200);

        assertThat(claim("rev-organisation-2", task).status()).isEqualTo(200);
    }

    @Test
    void onlyTheClaimantDecides() {
        var task = leadingReview();
        assertThat(complete("rev-organisation", task, Map.of("outcome", "pass")).body().get("type").asText())
                .isEqualTo("/problems/not-claimed");
        claim("rev-organisation", task);

        assertThat(complete("rev-organisation-2", task, Map.of("outcome", "pass")).body().get("title").asText())
                .isEqualTo("这项任务由秦正南签收，您不能代办。");
    }

    @Test
    void aTaskThatSomeoneElseCompletedSaysWhoAndWhen() {
        var task = leadingReview();
        claim("rev-organisation", task);
        complete("rev-organisation", task, Map.of("outcome", "pass"));

        var answer = claim("rev-organisation-2", task);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("title").asText()).matches("秦正南已于 \\d+ 月 \\d+ 日 \\d\\d:\\d\\d 办结这项任务。");
    }

    @Test
    void aReturnWithoutAnOpinionIsRefusedAndTheTaskStays() {
        var report = process.submitted();
        var task = taskOf(report, "organisation");
        claim("rev-organisation", task);

        var answer = complete("rev-organisation", task, Map.of("outcome", "return", "opinion", "  "));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors/0/pointer").asText()).isEqualTo("#/opinion");
        assertThat(report.told(OpinionGiven.class, opinion -> true)).isEmpty();
        assertThat(complete("rev-organisation", task, Map.of("outcome", "pass")).status()).isEqualTo(204);
    }

    @Test
    void wrongAnswersNameTheFieldAndTheRule() {
        var task = leadingReview();
        claim("rev-organisation", task);

        assertThat(pointerOf(complete("rev-organisation", task, Map.of("outcome", "maybe")))).isEqualTo("#/outcome");
        assertThat(pointerOf(complete("rev-organisation", task, Map.of("outcome", "pass", "score", 101)))).isEqualTo("#/score");
        assertThat(pointerOf(complete("rev-organisation", task, Map.of("outcome", "return", "opinion", "改".repeat(10_000)))))
                .isEqualTo("#/opinion");
        assertThat(pointerOf(complete("rev-organisation", task, Map.of("grade", "BEST")))).isEqualTo("#/grade");
        assertThat(pointerOf(complete("rev-organisation", task, Map.of("grade", 0)))).isEqualTo("#/grade");
        assertThat(pointerOf(complete("rev-organisation", task, Map.of("outcome", "pass", "opinion", "好\0")))).isEqualTo("#/opinion");
    }

    @Test
    void anOpinionCarriesThePassagesItIsAbout() {
        var report = process.submitted();
        var task = taskOf(report, "organisation");
        claim("rev-organisation", task);
        var remark = Map.of("start", 12, "end", 17, "quote", "抓统筹不够", "text", "请写具体 ");

        assertThat(complete("rev-organisation", task, Map.of("outcome", "return", "opinion", "1. “抓统筹不够”：请写具体",
                "remarks", List.of(remark))).status()).isEqualTo(204);

        assertThat(report.hears(OpinionGiven.class).remarks()).containsExactly(new OpinionGiven.Remark(12, 17, "抓统筹不够", "请写具体"));
    }

    @Test
    void aRemarkOnAPassageThatCannotBeIsRefused() {
        var task = leadingReview();
        claim("rev-organisation", task);
        for (var wrong : List.of(Map.of("start", 3, "end", 9, "quote", "短", "text", "意见"),
                Map.of("start", 3, "end", 4, "quote", " ", "text", "意见"))) {
            assertThat(pointerOf(complete("rev-organisation", task, Map.of("outcome", "pass", "remarks", List.of(wrong)))))
                    .isEqualTo("#/remarks/0/quote");
        }
    }

    @Test
    void malformedJsonSaysWhere() {
        var answer = api.post("rev-organisation", "/api/tasks/1/completion", "{\"outcome\": pass}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("title").asText()).contains("第 1 行");
    }

    @Test
    void aTaskThatWaitsForAFactCannotBeDecided() {
        var task = process.requested().only(TaskKind.WRITE).taskId();

        var answer = complete("sec-qingshi", task, Map.of("outcome", "pass"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("title").asText()).contains("请到报告页面报送");
    }

    @Test
    void nobodyVerifiesWhatTheyFiledThemselves() {
        var report = process.atRectification();
        report.planFiled(report.items.get(0)).decideOn(TaskKind.APPROVE_PLAN, "rev-organisation", Map.of("outcome", "approve"))
                .tell(new EvidenceFiled(report.id, report.items.get(0), "supervisor-1", "铁建民",
                        process.now()));
        var task = report.only(TaskKind.VERIFY).taskId();

        assertThat(claim("supervisor-1", task).status()).isEqualTo(404);
        assertThat(claim("supervisor-2", task).status()).isEqualTo(200);
    }

    @Test
    void nobodyDecidesOnAReportTheyHaveTakenOver() {
        var report = process.requested(process.cycle(), "shiyuan", Sector.UNIVERSITY, Level.CITY).submit();
        report.isReviewedBy("organisation", "education");
        var task = report.open(TaskKind.REVIEW).stream()
                .filter(review -> Report.departmentOf(review).equals("education")).findFirst().orElseThrow().taskId();

        report.tell(new OrganisationRegistered("shiyuan", "师范学院党委", Sector.UNIVERSITY, Level.CITY, "rev-education", "孔庆芳",
                process.now()));

        assertThat(claim("rev-education", task).status()).isEqualTo(404);
    }

    @Test
    void oneClaimWinsWhenManyTryAtOnce() throws Exception {
        var task = leadingReview();

        var answers = atOnce(List.of(
                () -> claim("rev-organisation", task).status(), () -> claim("rev-organisation-2", task).status(),
                () -> claim("rev-organisation-2", task).status(), () -> claim("rev-organisation", task).status()));

        assertThat(answers).contains(200, 409).containsOnly(200, 409);
    }

    @Test
    void departmentsThatDecideAtTheSameMomentAllCount() throws Exception {
        var report = process.submitted();
        report.isReviewedBy("agriculture", "civil-affairs", "organisation");
        var calls = new ArrayList<Callable<Integer>>();
        for (var department : List.of("agriculture", "civil-affairs", "organisation")) {
            var task = taskOf(report, department);
            claim("rev-" + department, task);
            calls.add(() -> complete("rev-" + department, task, Map.of("outcome", "pass")).status());
        }

        assertThat(atOnce(calls)).containsOnly(204);
        report.hears(AppraisalRequested.class);
    }

    @Test
    void aTaskThatDoesNotExistIsNotFound() {
        assertThat(api.get("leader-1", "/api/tasks/no-such-task").status()).isEqualTo(404);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            var answers = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    private String leadingReview() {
        return taskOf(process.submitted(), "organisation");
    }

    private static String taskOf(Report report, String department) {
        report.isReviewedBy("agriculture", "civil-affairs", "organisation");
        return report.open(TaskKind.REVIEW).stream()
                .filter(task -> Report.departmentOf(task).equals(department)).findFirst().orElseThrow().taskId();
    }

    private Api.Answer claim(String user, String task) {
        return api.post(user, "/api/tasks/" + task + "/claim", null);
    }

    private Api.Answer complete(String user, String task, Map<String, Object> answer) {
        return api.post(user, "/api/tasks/" + task + "/completion", answer);
    }

    private static String pointerOf(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.body().at("/errors/0/pointer").asText();
    }
}
