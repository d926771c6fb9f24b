package shuping.report.check.substance;

import org.springframework.stereotype.Component;
import shuping.report.check.Check;
import shuping.report.check.Findings;
import shuping.report.check.Rule;
import shuping.report.check.Subject;
import shuping.report.cycle.Severity;
import shuping.report.structure.SectionKind;

/** A cause explains a shortcoming that the report names. */
@Component
class StrayCause implements Check {

    private static final Rule RULE = new Rule("stray-cause", "原因没有对应的不足",
            "原因与不足对不上，说明问题没有找全，或者原因没有找准。", Severity.HINT);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var causes = subject.items(SectionKind.CAUSES);
        for (int cause : subject.matching().looseCauses()) {
            findings.add(RULE, "这条原因没有找到它所说明的不足。", "请补写相应的不足，或在对照表中指明它对应哪一条。",
                    causes.get(cause).start(), causes.get(cause).end());
        }
    }
}
