package shuping.report.submission;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.DigestUtils;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.report.cycle.Cycles;
import shuping.report.matching.Correction;
import shuping.report.matching.Matching;
import shuping.report.structure.Structure;
import shuping.report.submission.Matchings.Corrected;

/** 对照表 read, and corrected by those who write the draft. */
@Service
class MatchingEditing {

    private final ReportQueries queries;
    private final Reports reports;
    private final Drafts drafts;
    private final Versions versions;
    private final Matchings matchings;
    private final Cycles cycles;
    private final Clock clock;

    MatchingEditing(ReportQueries queries, Reports reports, Drafts drafts, Versions versions, Matchings matchings,
            Cycles cycles, Clock clock) {
        this.queries = queries;
        this.reports = reports;
        this.drafts = drafts;
        this.versions = versions;
        this.matchings = matchings;
        this.cycles = cycles;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    DraftMatching ofDraft(UUID id, Actor actor) {
        Submissions.own(reports.find(id).orElse(null), actor);
        var structure = draft(id).structure();
        var corrected = matchings.ofDraft(id);
        var matching = Matching.of(structure, corrected.map(Corrected::correction).orElse(null));
        return new DraftMatching(matching, basis(structure, corrected), corrected.map(Corrected::at).orElse(null),
                corrected.map(Corrected::byName).orElse(null));
    }

    @Transactional(readOnly = true)
    Matching ofVersion(UUID id, int no, Actor actor) {
        queries.visibleTo(actor, id).orElseThrow(Refusal::notFound);
        var structure = versions.find(id, no).orElseThrow(Refusal::notFound).structure();
        return Matching.of(structure, matchings.ofVersion(id, no).orElse(null));
    }

    @Transactional
    void correct(UUID id, MatchingChange change, Actor actor) {
        var report = Submissions.own(reports.lock(id).orElse(null), actor);
        var cycle = cycles.get(report.cycleId());
        report.requireOpen(cycle);
        var draft = draft(id);
        var corrected = matchings.ofDraft(id);
        if (!change.basis().equals(basis(draft.structure(), corrected))) {
            throw Refusal.matchedMeanwhile(draft, corrected.orElse(null), ZoneId.of(cycle.zone()));
        }
        var correction = Correction.of(change.in(draft.structure()), draft.structure());
        matchings.save(id, correction, actor, clock.instant());
    }

    private Draft draft(UUID id) {
        return drafts.find(id).orElseThrow(() -> Problem.notFound("述职报告草稿"));
    }

    /** Changes whenever an item or a correction does, and only then: saving the draft again is no conflict. */
    private static String basis(Structure structure, Optional<Corrected> corrected) {
        var said = String.join("\n", structure.shortcomings()) + "\n\n" + String.join("\n", structure.causes()) + "\n\n"
                + String.join("\n", structure.plan()) + "\n\n" + corrected.map(Corrected::revision).orElse(0);
        return DigestUtils.md5DigestAsHex(said.getBytes(StandardCharsets.UTF_8));
    }
}
