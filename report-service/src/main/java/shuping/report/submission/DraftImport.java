package shuping.report.submission;

import java.time.Clock;
import java.util.UUID;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.report.cycle.Cycles;

/** Makes one report of a compiled file the draft of its organisation, which goes on from there and submits it itself. */
@Component
public class DraftImport {

    private final Reports reports;
    private final Drafts drafts;
    private final Cycles cycles;
    private final Clock clock;

    DraftImport(Reports reports, Drafts drafts, Cycles cycles, Clock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Never writes over what an organisation has written itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome store(UUID cycleId, String organisation, String text, Actor by) {
        var report = reports.lock(cycleId, organisation).orElse(null);
        if (report == null) {
            return Outcome.refused("这个党组织本年度没有述职报告任务。");
        }
        var draft = drafts.find(report.id()).orElse(null);
        if (draft != null) {
            return Outcome.refused("这个党组织已有草稿（%s保存），没有覆盖。".formatted(draft.updatedByName()));
        }
        try {
            report.requireOpen(cycles.get(cycleId));
            drafts.save(report.id(), Content.ofText(null, text), Understanding.READ, by, clock.instant());
        } catch (Problem e) {
            return Outcome.refused(e.errors().isEmpty() ? e.getMessage() : e.errors().get(0).detail());
        }
        return new Outcome(report.id(), null);
    }

    /** @param refusal why it was not stored; null where it was */
    public record Outcome(@Nullable UUID reportId, @Nullable String refusal) {

        static Outcome refused(String reason) {
            return new Outcome(null, reason);
        }
    }
}
