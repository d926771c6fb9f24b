package shuping.report.check.substance;

import org.springframework.stereotype.Component;
import shuping.report.check.Check;
import shuping.report.check.Findings;
import shuping.report.check.Rule;
import shuping.report.check.Subject;
import shuping.report.cycle.Severity;
import shuping.report.structure.SectionKind;

/** A shortcoming says where, who, how much or for example what; else it could stand in any report. */
@Component
class UnspecificShortcoming implements Check {

    private static final Rule RULE = new Rule("unspecific-shortcoming", "不足不具体",
            "没有单位、数字、事例的不足放在哪家都适用，评议人无从判断，也无法整改、销号。", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        for (var item : subject.items(SectionKind.SHORTCOMINGS)) {
            if (!Specifics.in(item.text())) {
                findings.add(RULE, "这条不足没有写到具体的单位、地点、数字或事例。",
                        "请补写具体表现，例如在哪个村（社区、支部）、差多少、有什么事例。", item.start(), item.end());
            }
        }
    }
}
