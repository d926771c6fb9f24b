package shuping.report.submission;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.platform.Actor;
import shuping.platform.outbox.Outbox;
import shuping.report.check.Cleaning;
import shuping.report.check.Finding;
import shuping.report.cycle.Cycles;
import shuping.report.stock.SaidCauses;

/** 撰写、报送: writing the draft and submitting it. */
@Service
class Submissions {

    private final Reports reports;
    private final Drafts drafts;
    private final Versions versions;
    private final Matchings matchings;
    private final SaidCauses saidCauses;
    private final Cycles cycles;
    private final Examining examining;
    private final Outbox outbox;
    private final Clock clock;

    Submissions(Reports reports, Drafts drafts, Versions versions, Matchings matchings, SaidCauses saidCauses,
            Cycles cycles, Examining examining, Outbox outbox, Clock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.versions = versions;
        this.matchings = matchings;
        this.saidCauses = saidCauses;
        this.cycles = cycles;
        this.examining = examining;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asked before a large file is read: who may not write is told so first. */
    @Transactional(readOnly = true)
    void requireWritable(UUID id, Actor actor) {
        var report = own(reports.find(id).orElse(null), actor);
        report.requireOpen(cycles.get(report.cycleId()));
    }

    /**
     * @param revision of the draft the writer had in view; null where there was none
     * @throws shuping.platform.Problem if somebody has saved another one since
     */
    @Transactional
    void write(UUID id, Content content, Integer revision, Actor actor) {
        var report = own(reports.lock(id).orElse(null), actor);
        var cycle = cycles.get(report.cycleId());
        report.requireOpen(cycle);
        var saved = drafts.find(id).orElse(null);
        if (saved != null && saved.says(content)) {
            return;
        }
        if (saved != null && !Objects.equals(saved.revision(), revision)) {
            throw Refusal.savedMeanwhile(saved, ZoneId.of(cycle.zone()));
        }
        var understanding = saved == null ? Understanding.READ : saved.understanding().movedTo(saved.text(), content.text());
        drafts.save(id, content.within(understanding.bounds()), understanding, actor, clock.instant());
    }

    /**
     * Puts right what the findings of these rules can put right by themselves.
     *
     * @param revision of the draft that the actor saw: consent was given to that text
     */
    @Transactional
    void clean(UUID id, List<String> rules, Integer revision, Actor actor) {
        var report = own(reports.lock(id).orElse(null), actor);
        var cycle = cycles.get(report.cycleId());
        report.requireOpen(cycle);
        var draft = drafts.find(id).orElseThrow(Refusal::noDraft);
        if (!Objects.equals(draft.revision(), revision)) {
            throw Refusal.changedMeanwhile(draft, ZoneId.of(cycle.zone()));
        }
        var findings = examining.of(id, draft, report.organisation(), cycle).findings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .toList();
        var text = Cleaning.of(draft.text(), findings);
        if (!text.equals(draft.text())) {
            var understanding = draft.understanding().movedTo(draft.text(), text);
            var content = Content.ofText(titleToKeep(draft), text).within(understanding.bounds());
            drafts.correct(id, draft, content, understanding, actor, clock.instant());
        }
    }

    /** A title that its writer gave; null where it stands in the text and is put right there. */
    private static String titleToKeep(Draft draft) {
        return draft.title().equals(draft.structure().title()) ? null : draft.title();
    }

    @Transactional
    void submit(UUID id, Actor actor) {
        var report = own(reports.lock(id).orElse(null), actor);
        var cycle = cycles.get(report.cycleId());
        var draft = drafts.find(id).orElse(null);
        var blocking = draft == null
                ? List.<Finding>of()
                : examining.blocking(id, draft, report.organisation(), cycle);
        var version = report.submit(draft, blocking, actor, clock.instant(), cycle);
        versions.add(id, version);
        matchings.keep(id, version);
        saidCauses.learn(id, version.structure().causes());
        reports.save(report);
        outbox.publish(report.submitted(version));
    }

    static Report own(Report report, Actor actor) {
        if (report == null || !Readers.owns(actor, report.organisation())) {
            throw Refusal.notFound();
        }
        return report;
    }
}
