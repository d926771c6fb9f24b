package shuping.review.timeline;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shuping.contracts.Department;
import shuping.contracts.ReportEvent;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent;
import shuping.platform.inbox.OnEvent;

/** What happens to the report and in its review, in words. */
@Component
class ReportTrail {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(ZoneId.of("Asia/Shanghai"));

    private final Trail trail;

    ReportTrail(Trail trail) {
        this.trail = trail;
    }

    @OnEvent
    void on(ReportEvent.ReportRequested event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "启动述职，要求报送述职报告")
                .detail(event.organisationName() + "，述职人" + event.secretaryName()));
    }

    @OnEvent
    void on(ReportEvent.ReportSubmitted event) {
        var what = event.version() == 1 ? "报送述职报告" : "修改后重新报送述职报告（第" + event.version() + "稿）";
        trail.add(Entry.of(event, event.reportId(), event.at(), what)
                .by(event.by(), event.byName())
                .detail(event.title())
                .late(trail.late(event.reportId(), null, event.at(), TaskKind.WRITE, TaskKind.REVISE)));
    }

    @OnEvent
    void on(WorkflowEvent.OpinionGiven event) {
        var what = Department.of(event.department()).title() + (event.passed() ? "审核通过" : "审核退回");
        trail.add(Entry.of(event, event.reportId(), event.at(), what)
                .by(event.by(), event.byName())
                .detail(event.opinion())
                .late(trail.late(event.taskId(), event.at())));
    }

    @OnEvent
    void on(WorkflowEvent.ReportReturned event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "第" + event.round() + "轮审核退回修改")
                .detail(titles(event.departments()) + "提出修改意见"));
    }

    @OnEvent
    void on(WorkflowEvent.ReportWithdrawn event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "撤回已报送的第" + event.version() + "稿")
                .by(event.by(), event.byName())
                .detail("尚无部门签收，期限不变，仍为" + DAY.format(event.due())));
    }

    @OnEvent
    void on(WorkflowEvent.ReportEscalated event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "退回次数已达上限，提请领导裁定")
                .detail(titles(event.departments()) + "仍要求修改"));
    }

    @OnEvent
    void on(WorkflowEvent.EscalationDecided event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), event.accepted() ? "裁定按现稿进入现场测评" : "裁定再修改一次")
                .by(event.by(), event.byName())
                .detail(event.reason())
                .late(trail.late(event.reportId(), null, event.at(), TaskKind.DECIDE_ESCALATION)));
    }

    private static String titles(List<String> departments) {
        return departments.stream().map(code -> Department.of(code).title()).collect(Collectors.joining("、"));
    }
}
