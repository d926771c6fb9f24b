package shuping.report.submission;

import org.springframework.stereotype.Component;
import shuping.report.check.Background;
import shuping.report.check.Checks;
import shuping.report.check.Examination;
import shuping.report.check.KnownNames;
import shuping.report.check.Subject;
import shuping.report.cycle.Cycle;
import shuping.report.organisation.Organisations;

/** 审核提示 on drafts and versions. Nothing of it is stored: it takes less time than reading it would. */
@Component
class Examining {

    private final Checks checks;
    private final Organisations organisations;
    private final KnownNames names;

    Examining(Checks checks, Organisations organisations, KnownNames names) {
        this.checks = checks;
        this.organisations = organisations;
        this.names = names;
    }

    Examination of(Draft draft, String organisation, Cycle cycle) {
        return checks.examine(new Subject(
                draft.title(), draft.text(), draft.structure(), cycle.reportRules(), background(organisation)));
    }

    Examination of(Version version, String organisation, Cycle cycle) {
        return checks.examine(new Subject(
                version.title(), version.text(), version.structure(), cycle.reportRules(), background(organisation)));
    }

    private Background background(String organisation) {
        return new Background(organisations.get(organisation), names.now());
    }
}
