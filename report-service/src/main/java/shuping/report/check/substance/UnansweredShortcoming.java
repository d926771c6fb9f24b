package shuping.report.check.substance;

import org.springframework.stereotype.Component;
import shuping.report.check.Check;
import shuping.report.check.Findings;
import shuping.report.check.Rule;
import shuping.report.check.Subject;
import shuping.report.cycle.Severity;
import shuping.report.structure.SectionKind;

/** A shortcoming is followed by a plan item that answers it. */
@Component
class UnansweredShortcoming implements Check {

    private static final Rule RULE = new Rule("unanswered-shortcoming", "不足没有对应的打算",
            "查摆出来却没有下步打算的不足，明年还会是不足。", Severity.HINT);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        if (subject.items(SectionKind.PLAN).isEmpty()) {
            return;
        }
        var shortcomings = subject.items(SectionKind.SHORTCOMINGS);
        for (var row : subject.matching().rows()) {
            if (row.planItems().isEmpty()) {
                var item = shortcomings.get(row.shortcoming());
                findings.add(RULE, "下步打算中没有找到针对这条不足的内容。", "请补写改进打算，或在对照表中指明是哪一条。",
                        item.start(), item.end());
            }
        }
    }
}
