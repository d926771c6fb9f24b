package shuping.report.check.substance;

import org.springframework.stereotype.Component;
import shuping.report.check.Check;
import shuping.report.check.Findings;
import shuping.report.check.Rule;
import shuping.report.check.Subject;
import shuping.report.cycle.Severity;
import shuping.report.structure.SectionKind;

/** A plan item answers a shortcoming. */
@Component
class StrayPlanItem implements Check {

    private static final Rule RULE = new Rule("stray-plan-item", "打算没有对应的不足",
            "下步打算应当针对查摆出的不足；对不上的，多半是泛泛表态。", Severity.HINT);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        if (subject.matching().rows().isEmpty()) {
            return;
        }
        var plan = subject.items(SectionKind.PLAN);
        for (int item : subject.matching().loosePlanItems()) {
            findings.add(RULE, "这条打算没有针对上面的任何一条不足。", "请写明它针对哪条不足，或在对照表中把它与不足对应起来。",
                    plan.get(item).start(), plan.get(item).end());
        }
    }
}
