package shuping.review.timeline;

import org.springframework.stereotype.Component;
import shuping.contracts.ReviewEvent;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent;
import shuping.platform.inbox.OnEvent;

/** What happens at the meeting and with the grade, in words. Neither score nor proposal: they are not for everyone. */
@Component
class AppraisalTrail {

    private final Trail trail;

    AppraisalTrail(Trail trail) {
        this.trail = trail;
    }

    @OnEvent
    void on(WorkflowEvent.AppraisalRequested event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "审核结束，进入现场述职评议")
                .detail("共审核" + event.rounds() + "轮，以第" + event.version() + "稿述职"));
    }

    @OnEvent
    void on(ReviewEvent.BallotOpened event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "开启现场测评")
                .by(event.by(), event.byName())
                .detail("名册共" + event.roll() + "人"));
    }

    @OnEvent
    void on(ReviewEvent.BallotClosed event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "结束现场测评并计票")
                .by(event.by(), event.byName())
                .detail("应投" + event.roll() + "票，实投" + event.cast() + "票")
                .late(trail.late(event.reportId(), null, event.at(), TaskKind.APPRAISAL)));
    }

    @OnEvent
    void on(WorkflowEvent.GradeProposed event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "按规则测算，提请领导评定等次"));
    }

    @OnEvent
    void on(WorkflowEvent.GradeDecided event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "点评并评定等次：" + event.grade().title())
                .by(event.by(), event.byName())
                .detail(event.comment())
                .late(trail.late(event.reportId(), null, event.at(), TaskKind.GRADE)));
    }
}
