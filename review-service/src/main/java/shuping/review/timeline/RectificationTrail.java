package shuping.review.timeline;

import org.springframework.stereotype.Component;
import shuping.contracts.ReviewEvent;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent;
import shuping.platform.inbox.OnEvent;

/** What happens in the rectification, in words. */
@Component
class RectificationTrail {

    private final Trail trail;

    RectificationTrail(Trail trail) {
        this.trail = trail;
    }

    @OnEvent
    void on(WorkflowEvent.RectificationRequested event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "反馈评议结果，启动整改"));
    }

    @OnEvent
    void on(ReviewEvent.ItemsListed event) {
        var count = event.items().size();
        trail.add(Entry.of(event, event.reportId(), event.at(), "列出整改问题清单")
                .detail(count == 0 ? "没有需要整改的问题" : "共" + count + "项"));
    }

    @OnEvent
    void on(ReviewEvent.PlanFiled event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "报送整改方案")
                .about(event.itemId())
                .by(event.by(), event.byName())
                .detail("完成时限" + event.deadline())
                .late(trail.late(event.reportId(), event.itemId(), event.at(), TaskKind.FILE_PLAN)));
    }

    @OnEvent
    void on(WorkflowEvent.PlanDecided event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), event.approved() ? "批准整改方案" : "退回整改方案")
                .about(event.itemId())
                .by(event.by(), event.byName())
                .detail(event.opinion())
                .late(trail.late(event.reportId(), event.itemId(), event.at(), TaskKind.APPROVE_PLAN)));
    }

    @OnEvent
    void on(ReviewEvent.EvidenceFiled event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "报送佐证材料，申请销号")
                .about(event.itemId())
                .by(event.by(), event.byName())
                .late(trail.late(event.reportId(), event.itemId(), event.at(), TaskKind.FILE_EVIDENCE)));
    }

    @OnEvent
    void on(WorkflowEvent.ItemVerified event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), event.struckOff() ? "核查通过，予以销号" : "核查未通过，退回继续整改")
                .about(event.itemId())
                .by(event.by(), event.byName())
                .detail(event.reason())
                .late(trail.late(event.reportId(), event.itemId(), event.at(), TaskKind.VERIFY)));
    }

    @OnEvent
    void on(WorkflowEvent.ReportClosed event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "整改事项全部销号，本年度述职评议办结"));
    }
}
