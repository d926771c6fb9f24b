package shuping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import shuping.contracts.Level;
import shuping.contracts.Sector;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.AppraisalRequested;
import shuping.contracts.WorkflowEvent.ReportWithdrawn;
import shuping.contracts.WorkflowEvent.TaskCreated;
import shuping.contracts.WorkflowEvent.TaskEnded;
import shuping.platform.test.Api;
import shuping.platform.test.ServiceTest;

/** 撤回: the secretary takes a version back until a reviewer has claimed it. */
@ServiceTest
@Import(Process.class)
class WithdrawalTest {

    @Autowired
    Process process;

    @Autowired
    Api api;

    @Autowired
    RepositoryService repository;

    @Test
    void theFirstVersionGoesBackToWritingWithTheDeadlineItHad() {
        var report = process.submitted().isReviewedBy("agriculture", "civil-affairs", "organisation");
        var due = report.told(TaskCreated.class, task -> task.kind() == TaskKind.WRITE).get(0).due();

        assertThat(withdraw(report).status()).isEqualTo(204);

        var withdrawn = report.hears(ReportWithdrawn.class);
        assertThat(withdrawn.round()).isEqualTo(1);
        assertThat(withdrawn.version()).isEqualTo(1);
        assertThat(withdrawn.due()).isEqualTo(due);
        assertThat(withdrawn.byName()).isEqualTo("沈若棠");
        assertThat(report.openTasks(TaskKind.WRITE)).singleElement().satisfies(task -> assertThat(task.due()).isEqualTo(due));
        assertThat(report.open(TaskKind.REVIEW)).isEmpty();
        assertThat(report.told(TaskEnded.class, ended -> ended.kind() == TaskKind.REVIEW)).extracting(TaskEnded::by).containsOnlyNulls();
    }

    @Test
    void whatIsSubmittedAgainBeginsTheSameRoundAnew() {
        var report = process.submitted().isReviewedBy("agriculture", "civil-affairs", "organisation");
        withdraw(report);
        report.openTasks(TaskKind.WRITE);

        report.submit().isReviewedBy("agriculture", "civil-affairs", "organisation");

        assertThat(report.open(TaskKind.REVIEW)).extracting(TaskCreated::round).containsOnly(1);
        report.everyonePasses();
        assertThat(report.hears(AppraisalRequested.class)).satisfies(requested -> {
            assertThat(requested.rounds()).isEqualTo(1);
            assertThat(requested.version()).isEqualTo(2);
        });
    }

    @Test
    void aLaterVersionGoesBackToTheRevisionWithTheDeadlineItHad() {
        var report = process.submitted().returns("civil-affairs").passes("agriculture").passes("organisation");
        var revision = report.only(TaskKind.REVISE);
        report.submit().isReviewedBy("civil-affairs");

        assertThat(withdraw(report).status()).isEqualTo(204);

        assertThat(report.hears(ReportWithdrawn.class).round()).isEqualTo(2);
        assertThat(report.openTasks(TaskKind.REVISE)).singleElement().satisfies(again -> {
            assertThat(again.due()).isEqualTo(revision.due());
            assertThat(again.round()).isEqualTo(1);
        });
        report.submit().isReviewedBy("civil-affairs");
        assertThat(report.only(TaskKind.REVIEW).round()).isEqualTo(2);
    }

    @Test
    void whatIsClaimedStaysAndTheSecretaryIsToldWhoHasItSinceWhen() {
        var report = process.submitted().isReviewedBy("agriculture", "civil-affairs", "organisation");
        claim("rev-civil-affairs", report, "civil-affairs");

        var answer = withdraw(report);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("title").asText()).matches("民政局.+已于 \\d+ 月 \\d+ 日 \\d\\d:\\d\\d 签收审核任务，不能再撤回.*");
        var asked = api.get("sec-qingshi", path(report)).body();
        assertThat(asked.get("possible").booleanValue()).isFalse();
        assertThat(asked.get("reason").asText()).contains("民政局");
        assertThat(report.told(ReportWithdrawn.class, event -> true)).isEmpty();
    }

    @Test
    void whatOneDepartmentHasDecidedStays() {
        var report = process.submitted().passes("agriculture");
        assertThat(withdraw(report).status()).isEqualTo(409);
    }

    @Test
    void whatWasReleasedMayBeWithdrawn() {
        var report = process.submitted().isReviewedBy("agriculture", "civil-affairs", "organisation");
        var task = claim("rev-civil-affairs", report, "civil-affairs");
        api.call("rev-civil-affairs", "DELETE", "/api/tasks/" + task + "/claim", null);
        assertThat(api.get("sec-qingshi", path(report)).body().get("possible").booleanValue()).isTrue();
        assertThat(withdraw(report).status()).isEqualTo(204);
    }

    @Test
    void whoClaimsTooLateIsToldThatItWasWithdrawn() {
        var report = process.submitted().isReviewedBy("agriculture", "civil-affairs", "organisation");
        var task = taskOf(report, "civil-affairs");
        withdraw(report);

        var answer = api.post("rev-civil-affairs", "/api/tasks/" + task + "/claim", null);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("title").asText()).matches("青石街道党工委已于 \\d+ 月 \\d+ 日 \\d\\d:\\d\\d 撤回报告.*");
    }

    @Test
    void withdrawingTwiceIsRefusedAndChangesNothing() {
        var report = process.submitted().isReviewedBy("agriculture", "civil-affairs", "organisation");
        withdraw(report);
        assertThat(withdraw(report).body().get("type").asText()).isEqualTo("/problems/not-under-review");
        assertThat(report.openTasks(TaskKind.WRITE)).hasSize(1);
    }

    @Test
    void ofAClaimAndAWithdrawalAtTheSameMomentOneWins() {
        for (int n = 0; n < 5; n++) {
            var report = process.submitted().isReviewedBy("agriculture", "civil-affairs", "organisation");
            var calls = new ArrayList<CompletableFuture<Integer>>();
            for (var department : new String[] {"agriculture", "civil-affairs", "organisation"}) {
                var task = taskOf(report, department);
                calls.add(CompletableFuture.supplyAsync(
                        () -> api.post("rev-" + department, "/api/tasks/" + task + "/claim", null).status()));
            }
            var withdrawal = CompletableFuture.supplyAsync(() -> withdraw(report).status());
            var claims = calls.stream().map(CompletableFuture::join).toList();
            assertThat(claims).containsOnly(withdrawal.join() == 204 ? 409 : 200);
            assertThat(withdrawal.join()).isIn(204, 409);
        }
    }

    @Test
    void afterTheDeadlineAWithdrawalWouldBeTheEndSoItIsRefused() {
        var cycle = process.cycle();
        var report = process.requested(cycle, "qingshi", Sector.STREET, Level.TOWNSHIP).submit()
                .isReviewedBy("agriculture", "civil-affairs", "organisation");
        process.cycle(cycle, process.today().minusDays(1), process.today().plusDays(30));

        var answer = withdraw(report);

        assertThat(answer.body().get("type").asText()).isEqualTo("/problems/deadline-passed");
        assertThat(report.open(TaskKind.REVIEW)).hasSize(3);
    }

    @Test
    void aReportWhoseProcessIsOlderThanWithdrawalFinishesWithoutIt() throws IOException {
        var deployment = deployWithoutWithdrawal();
        try {
            var report = process.submitted().isReviewedBy("agriculture", "civil-affairs", "organisation");
            assertThat(withdraw(report).body().get("type").asText()).isEqualTo("/problems/not-in-this-process");
            report.everyonePasses().hears(AppraisalRequested.class);
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    void onlyItsOwnSecretaryWithdrawsAReport() {
        var report = process.submitted().isReviewedBy("agriculture", "civil-affairs", "organisation");
        assertThat(api.post("sec-wangqiao", path(report), null).status()).isEqualTo(404);
        assertThat(api.post("sec-qingshi", "/api/processes/" + UUID.randomUUID() + "/withdrawal", null).status()).isEqualTo(404);
        assertThat(api.post("drafter", path(report), null).status()).isEqualTo(403);
    }

    private String deployWithoutWithdrawal() throws IOException {
        var deploy = repository.createDeployment().name("without withdrawal");
        for (var file : new String[] {"bpmn/report.bpmn", "bpmn/rectification-item.bpmn", "dmn/departments.dmn", "dmn/grade.dmn"}) {
            var text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            deploy.addString(file, text.replace("name=\"report-withdrawn\"", "name=\"nobody-tells-this\""));
        }
        return deploy.deploy().getId();
    }

    private Api.Answer withdraw(Report report) {
        return api.post("sec-qingshi", path(report), null);
    }

    private static String path(Report report) {
        return "/api/processes/" + report.id + "/withdrawal";
    }

    private String claim(String username, Report report, String department) {
        var task = taskOf(report, department);
        assertThat(api.post(username, "/api/tasks/" + task + "/claim", null).status()).isEqualTo(200);
        return task;
    }

    private static String taskOf(Report report, String department) {
        return report.open(TaskKind.REVIEW).stream().filter(task -> Report.departmentOf(task).equals(department))
                .findFirst().orElseThrow().taskId();
    }
}
