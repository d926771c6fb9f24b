package shuping.report.submission;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shuping.report.check.Background;
import shuping.report.check.Checks;
import shuping.report.check.CopiedPassage;
import shuping.report.check.Examination;
import shuping.report.check.Finding;
import shuping.report.check.KnownNames;
import shuping.report.check.RepeatedUnchanged;
import shuping.report.check.Subject;
import shuping.report.cycle.Cycle;
import shuping.report.cycle.Severity;
import shuping.report.matching.Correction;
import shuping.report.organisation.Organisations;
import shuping.report.rectification.LastYears;
import shuping.report.similarity.Comparison;
import shuping.report.similarity.Similarity;
import shuping.report.stock.SaidCauses;
import shuping.report.submission.Matchings.Corrected;

/** 审核提示 on drafts and versions. Nothing of it is stored: it takes less time than reading it would. */
@Component
class Examining {

    private final Checks checks;
    private final Organisations organisations;
    private final KnownNames names;
    private final SaidCauses saidCauses;
    private final LastYears lastYears;
    private final Matchings matchings;
    private final Similarity similarity;

    Examining(Checks checks, Organisations organisations, KnownNames names, SaidCauses saidCauses, LastYears lastYears,
            Matchings matchings, Similarity similarity) {
        this.checks = checks;
        this.organisations = organisations;
        this.names = names;
        this.saidCauses = saidCauses;
        this.lastYears = lastYears;
        this.matchings = matchings;
        this.similarity = similarity;
    }

    Examination of(UUID report, Draft draft, String organisation, Cycle cycle) {
        return of(report, draft, organisation, cycle, similarity.of(report, draft.text()));
    }

    Examination of(UUID report, Version version, String organisation, Cycle cycle) {
        var correction = matchings.ofVersion(report, version.no()).orElse(null);
        return checks.examine(new Subject(version.title(), version.text(), version.structure(), cycle.reportRules(),
                background(report, organisation, correction, similarity.of(report, version.text()))));
    }

    /** 阻断: what stands in the way of a submission; compared with other reports only where a copy would. */
    List<Finding> blocking(UUID report, Draft draft, String organisation, Cycle cycle) {
        var severities = cycle.reportRules().severities();
        boolean copies = severities.get(CopiedPassage.ID) == Severity.BLOCKING
                || severities.get(RepeatedUnchanged.ID) == Severity.BLOCKING;
        var comparison = copies ? similarity.of(report, draft.text()) : Comparison.none();
        return of(report, draft, organisation, cycle, comparison).blocking();
    }

    private Examination of(UUID report, Draft draft, String organisation, Cycle cycle, Comparison comparison) {
        var correction = matchings.ofDraft(report).map(Corrected::correction).orElse(null);
        return checks.examine(new Subject(draft.title(), draft.text(), draft.structure(), cycle.reportRules(),
                background(report, organisation, correction, comparison)));
    }

    private Background background(UUID report, String organisation, Correction correction, Comparison comparison) {
        return new Background(organisations.get(organisation), names.now(), saidCauses.saidByMany(),
                lastYears.before(report), correction, comparison);
    }
}
