package shuping.review.rectification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.contracts.ReviewEvent;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.platform.outbox.Outbox;
import shuping.review.report.Days;
import shuping.review.report.Reports;

/** What the secretary of the organisation files: the plan, then the evidence. */
@Service
class Rectification {

    private final Reports reports;
    private final Items items;
    private final EvidenceStore evidence;
    private final Days days;
    private final Outbox outbox;
    private final Clock clock;

    Rectification(Reports reports, Items items, EvidenceStore evidence, Days days, Outbox outbox, Clock clock) {
        this.reports = reports;
        this.items = items;
        this.evidence = evidence;
        this.days = days;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void filePlan(UUID id, Plan plan, Actor actor) {
        var item = lockOwn(id, actor);
        plan.mustEndInTime(days.today());
        var now = clock.instant();
        items.planFiled(id, item.status().planFiled(), plan, actor, now);
        outbox.publish(new ReviewEvent.PlanFiled(
                item.reportId(), id, plan.deadline(), actor.username(), actor.name(), now));
    }

    @Transactional
    void fileEvidence(UUID id, String note, List<EvidenceFile> files, Actor actor) {
        var item = lockOwn(id, actor);
        var now = clock.instant();
        items.moved(id, item.status().evidenceFiled(), now);
        evidence.add(id, note, files, actor, now);
        outbox.publish(new ReviewEvent.EvidenceFiled(item.reportId(), id, actor.username(), actor.name(), now));
    }

    /** The report's row first: what is published about one report is published in one order. */
    private Item lockOwn(UUID id, Actor actor) {
        var item = items.find(id)
                .filter(found -> found.organisation().equals(actor.organisation()))
                .orElseThrow(Rectification::unknown);
        reports.lock(item.reportId());
        return items.lock(id);
    }

    static Problem unknown() {
        return Problem.notFound("这项整改事项");
    }
}
