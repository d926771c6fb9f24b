package shuping.review.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import shuping.contracts.Grade;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent;
import shuping.platform.test.Api;
import shuping.review.ReviewServiceTest;
import shuping.review.World;

@ReviewServiceTest
class TimelineTest {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aNewReportIsBeingWritten() {
        var report = world.requested("qingshi");
        world.task(report, TaskKind.WRITE, null, "secretary/qingshi", world.now().plus(30, ChronoUnit.DAYS));
        var timeline = timeline("sec-qingshi", report);
        assertThat(timeline.get("stage").textValue()).isEqualTo("WRITING");
        assertThat(texts(timeline.get("steps"), "state")).containsExactly("CURRENT", "TODO", "TODO", "TODO", "TODO", "TODO");
        assertThat(timeline.get("steps").get(1).get("due").isNull()).isFalse();
        var current = timeline.get("current").get(0);
        assertThat(current.get("what").textValue()).isEqualTo("撰写报送述职报告");
        assertThat(current.get("who").textValue()).isEqualTo("沈若棠");
        assertThat(current.get("light").textValue()).isEqualTo("GREEN");
        assertThat(texts(timeline.get("expected"), "what")).startsWith("部门审核").endsWith("全部核查销号，办结归档");
        assertThat(texts(timeline.get("expected"), "by")).isSorted();
    }

    @Test
    void eachStageIsEnteredByItsEvent() {
        var report = world.submitted("qingshi", "学习不够深入");
        assertThat(stage(report)).isEqualTo("REVIEW");
        world.tell(new WorkflowEvent.ReportReturned(report, 1, 1, List.of("organisation"), world.now(), world.now()));
        assertThat(stage(report)).isEqualTo("REVISION");
        world.submit(report, "qingshi", 2);
        assertThat(stage(report)).isEqualTo("REVIEW");
        world.tell(new WorkflowEvent.ReportEscalated(report, 3, 2, List.of("organisation", "agriculture"), world.now()));
        assertThat(stage(report)).isEqualTo("ESCALATED");
        world.tell(new WorkflowEvent.EscalationDecided(report, false, "再改一稿", "leader-1", "陆领导", world.now()));
        assertThat(stage(report)).isEqualTo("REVISION");
        world.tell(new WorkflowEvent.AppraisalRequested(report, 2, 3, world.now(), world.now()));
        assertThat(stage(report)).isEqualTo("APPRAISAL");
        world.graded(report);
        world.rectifying(report, world.now());
        assertThat(stage(report)).isEqualTo("RECTIFICATION");
        world.tell(new WorkflowEvent.ReportClosed(report, world.now()));
        var closed = timeline("leader-1", report);
        assertThat(closed.get("stage").textValue()).isEqualTo("CLOSED");
        assertThat(texts(closed.get("steps"), "state")).containsOnly("DONE");
        assertThat(closed.get("expected")).isEmpty();
    }

    @Test
    void aWithdrawalLeadsBackToWhereTheVersionWasWritten() {
        var report = world.submitted("qingshi");
        world.tell(new WorkflowEvent.ReportWithdrawn(report, 1, 1, world.now(), "sec-qingshi", "沈若棠", world.now()));
        assertThat(stage(report)).isEqualTo("WRITING");
        var done = timeline("sec-qingshi", report).get("done");
        assertThat(done.get(done.size() - 1).get("what").textValue()).isEqualTo("撤回已报送的第1稿");
        assertThat(done.get(done.size() - 1).get("who").textValue()).isEqualTo("沈若棠");
        world.submit(report, "qingshi", 2);
        world.tell(new WorkflowEvent.ReportWithdrawn(report, 2, 2, world.now(), "sec-qingshi", "沈若棠", world.now()));
        assertThat(stage(report)).isEqualTo("REVISION");
    }

    @Test
    void whatWasDoneSaysWhoAndWhetherItWasLate() {
        var report = world.requested("qingshi");
        world.task(report, TaskKind.WRITE, null, "secretary/qingshi", world.now().minusSeconds(3600));
        world.submit(report, "qingshi", 1);
        var done = timeline("leader-1", report).get("done");
        var submitted = done.get(done.size() - 1);
        assertThat(submitted.get("what").textValue()).isEqualTo("报送述职报告");
        assertThat(submitted.get("who").textValue()).isEqualTo("沈若棠");
        assertThat(submitted.get("late").booleanValue()).isTrue();
    }

    @Test
    void whatWasEscalatedIsNoLongerLateOnceItsDeadlineIsExtended() {
        var report = world.requested("qingshi");
        var due = world.now().minusSeconds(3600);
        var task = world.task(report, TaskKind.WRITE, null, "secretary/qingshi", due);
        world.tell(new WorkflowEvent.DeadlinePassed(report, task, TaskKind.WRITE, null, "secretary/qingshi", due, world.now()));
        assertThat(texts(timeline("leader-1", report).get("current"), "light")).containsExactly("RED");
        world.tell(new WorkflowEvent.TaskRescheduled(report, task, world.now().plus(30, ChronoUnit.DAYS), world.now()));
        assertThat(texts(timeline("leader-1", report).get("current"), "light")).containsExactly("GREEN");
        world.submit(report, "qingshi", 1);
        var done = timeline("leader-1", report).get("done");
        assertThat(texts(done, "type")).containsExactly("report.requested", "deadline.passed", "report.submitted");
        assertThat(texts(done, "late")).containsExactly("false", "true", "false");
    }

    @Test
    void auditorsReadTheWholeTrailAndNothingElse() {
        var report = world.submitted("qingshi");
        var task = world.task(report, TaskKind.REVIEW, null, "reviewer/agriculture", world.now());
        world.tell(new WorkflowEvent.TaskClaimed(report, task, "rev-agriculture", "农业农村局", world.now()));
        assertThat(texts(timeline("auditor", report).get("done"), "type")).contains("task.created", "task.claimed");
        assertThat(texts(timeline("leader-1", report).get("done"), "type")).doesNotContain("task.created", "task.claimed");
        assertThat(api.get("auditor", "/api/opinions?report=" + report).status()).isEqualTo(403);
        assertThat(timeline("leader-1", report).get("current").get(0).get("who").textValue()).isEqualTo("农业农村局");
    }

    @Test
    void theTrailIsOnlyAddedTo() {
        world.requested("qingshi");
        assertThatThrownBy(() -> jdbc.sql("update timeline_entry set who = 'x'").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from timeline_entry").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("truncate timeline_entry").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void opinionsAndGradeAreToldToThoseWhoMayRead() {
        var report = world.submitted("qingshi");
        world.tell(new WorkflowEvent.OpinionGiven(report, "t", "civil-affairs", 1, 1, false, "数据不实", 70, false, "rev-civil-affairs",
                "民政局审核员", world.now(), List.of()));
        var opinion = api.get("sec-qingshi", "/api/opinions?report=" + report).body().get(0);
        assertThat(opinion.get("departmentTitle").textValue()).isEqualTo("民政局");
        assertThat(opinion.get("passed").booleanValue()).isFalse();
        assertThat(api.get("sec-bailu", "/api/opinions?report=" + report).status()).isEqualTo(404);
        assertThat(api.get("sec-qingshi", "/api/opinions").status()).isEqualTo(422);
        assertThat(api.get("sec-qingshi", "/api/grades/" + report).body().get("grade").isNull()).isTrue();
        world.graded(report);
        assertThat(api.get("sec-qingshi", "/api/grades/" + report).body().get("grade").textValue()).isEqualTo("FAIRLY_GOOD");
    }

    @Test
    void aProposalIsForLeadersOnlyUntilTheyHaveDecided() {
        var report = world.submitted("qingshi");
        world.tell(new WorkflowEvent.GradeProposed(report, new BigDecimal("91.2"), Grade.GOOD, "规则", world.now()));
        assertThat(api.get("sec-qingshi", "/api/grades/" + report).body().get("proposed").isNull()).isTrue();
        assertThat(api.get("leader-1", "/api/grades/" + report).body().get("proposed").textValue()).isEqualTo("GOOD");
    }

    private JsonNode timeline(String username, UUID report) {
        return api.get(username, "/api/timelines/" + report).body();
    }

    private String stage(UUID report) {
        return timeline("leader-1", report).get("stage").textValue();
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false).map(row -> row.get(field).asText()).toList();
    }
}
