package shuping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.ItemVerified;
import shuping.contracts.WorkflowEvent.PlanDecided;
import shuping.contracts.WorkflowEvent.ReportClosed;
import shuping.platform.test.Api;
import shuping.platform.test.ServiceTest;

/** Every path of rectification-item.bpmn. */
@ServiceTest
@Import(Process.class)
class RectificationItemProcessTest {

    @Autowired
    Process process;

    @Autowired
    Api api;

    @Test
    void anItemGoesFromPlanToStrikingOff() {
        var report = planned();
        report.evidenceFiled(report.items.get(0))
                .decideOn(TaskKind.VERIFY, "supervisor-1", Map.of("outcome", "strike-off", "reason", "现场核查属实"));

        assertThat(report.hears(ItemVerified.class).struckOff()).isTrue();
        report.hears(ReportClosed.class);
    }

    @Test
    void aReturnedPlanIsFiledAgain() {
        var report = process.atRectification();
        report.planFiled(report.items.get(0))
                .decideOn(TaskKind.APPROVE_PLAN, "rev-organisation-2", Map.of("outcome", "return", "opinion", "措施不具体"));

        assertThat(report.hears(PlanDecided.class).approved()).isFalse();
        assertThat(report.only(TaskKind.FILE_PLAN).group()).isEqualTo("secretary/qingshi");
        report.planFiled(report.items.get(0)).decideOn(TaskKind.APPROVE_PLAN, "rev-organisation", Map.of("outcome", "approve"));
        report.only(TaskKind.FILE_EVIDENCE);
    }

    @Test
    void theDeadlineOfTheWorkIsThatOfThePlan() {
        var report = planned();

        assertThat(report.only(TaskKind.FILE_EVIDENCE).due().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate())
                .isEqualTo(process.today().plusMonths(3));
    }

    @Test
    void anItemSentBackIsWorkedOnAgain() {
        var report = planned();
        report.evidenceFiled(report.items.get(0))
                .decideOn(TaskKind.VERIFY, "supervisor-2", Map.of("outcome", "send-back", "reason", "佐证看不出成效"));

        assertThat(report.hears(ItemVerified.class).reason()).isEqualTo("佐证看不出成效");
        assertThat(report.told(ReportClosed.class, r -> true)).isEmpty();
        report.evidenceFiled(report.items.get(0))
                .decideOn(TaskKind.VERIFY, "supervisor-1", Map.of("outcome", "strike-off"))
                .hears(ReportClosed.class);
    }

    @Test
    void sendingBackNeedsAReason() {
        var report = planned();
        report.evidenceFiled(report.items.get(0));
        var task = report.only(TaskKind.VERIFY).taskId();
        api.post("supervisor-1", "/api/tasks/" + task + "/claim", null);

        var answer = api.post("supervisor-1", "/api/tasks/" + task + "/completion", Map.of("outcome", "send-back"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors/0/pointer").asText()).isEqualTo("#/reason");
    }

    private Report planned() {
        var report = process.atRectification();
        return report.planFiled(report.items.get(0))
                .decideOn(TaskKind.APPROVE_PLAN, "rev-organisation", Map.of("outcome", "approve"));
    }
}
