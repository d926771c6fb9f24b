package shuping.report.submission;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.platform.Actor;
import shuping.report.cycle.Cycles;
import shuping.report.structure.StructureReader;

/** What the reader got wrong in a draft, put right by a person; the text itself stays as it was uploaded. */
@Service
@Transactional
class Corrections {

    private final Reports reports;
    private final Drafts drafts;
    private final Cycles cycles;
    private final Clock clock;

    Corrections(Reports reports, Drafts drafts, Cycles cycles, Clock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** @param revision of the draft whose text the places are in */
    void correct(UUID id, StructureForm form, Integer revision, Actor actor) {
        understand(id, revision, actor, draft -> Understanding.corrected(form.over(draft.text())));
    }

    /** Back to the reader's own reading. */
    void forget(UUID id, Integer revision, Actor actor) {
        understand(id, revision, actor, draft -> Understanding.READ);
    }

    private void understand(UUID id, Integer revision, Actor actor, Function<Draft, Understanding> how) {
        var report = Submissions.own(reports.lock(id).orElse(null), actor);
        var cycle = cycles.get(report.cycleId());
        report.requireOpen(cycle);
        var draft = drafts.find(id).orElseThrow(Refusal::noDraft);
        var understanding = how.apply(draft);
        if (understanding.equals(draft.understanding())) {
            return;
        }
        if (!Objects.equals(draft.revision(), revision)) {
            throw Refusal.savedMeanwhile(draft, ZoneId.of(cycle.zone()));
        }
        var structure = understanding.bounds().isEmpty()
                ? StructureReader.read(draft.text())
                : StructureReader.read(draft.text(), understanding.bounds());
        drafts.understand(id, structure, understanding, actor, clock.instant());
    }
}
