package shuping.report.check.substance;

import org.springframework.stereotype.Component;
import shuping.report.check.Check;
import shuping.report.check.Findings;
import shuping.report.check.Rule;
import shuping.report.check.Subject;
import shuping.report.cycle.Severity;

/** What last year's report promised is told of in this one. */
@Component
class UnkeptPromise implements Check {

    private static final Rule RULE = new Rule("unkept-promise", "上年度打算没有交代",
        "上年度报告里的下步打算是书记的承诺，本年度要对照它讲实绩。", Severity.HINT);
    private static final double ENOUGH = 0.3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var lastYear = subject.background().lastYear();
        if (lastYear.promises().isEmpty()) {
            return;
        }
        var owed = lastYear.promises();
        var passages = new Passages(subject, owed);
        for (int i = 0; i < owed.size(); i++) {
            if (Math.max(passages.saidSo(i), passages.told(i)) < ENOUGH) {
                findings.add(RULE, "%d 年度报告打算“%s”，本年度报告没有讲到结果。".formatted(
                        lastYear.year(), lastYear.promises().get(i)), "请补写这项打算做了什么、成效如何；没有做的，请说明原因。");
            }
        }
    }
}
