package shuping.report.check.substance;

import org.springframework.stereotype.Component;
import shuping.report.check.Check;
import shuping.report.check.Findings;
import shuping.report.check.Rule;
import shuping.report.check.Subject;
import shuping.report.cycle.Severity;
import shuping.report.rectification.LastYear;

/** Every rectification item of last year is accounted for, one by one. */
@Component
class UnaccountedItem implements Check {

    private static final Rule RULE = new Rule("unaccounted-item", "上年度问题没有交代",
            "上年度述职评议的问题要逐条交代整改情况；没有交代的，不能评为“好”。", Severity.WARNING);
    private static final double SAID_SO = 0.25;
    private static final double TOLD = 0.45;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var lastYear = subject.background().lastYear();
        if (lastYear.items().isEmpty()) {
            return;
        }
        var owed = lastYear.items().stream().map(LastYear.Item::problem).toList();
        var passages = new Passages(subject, owed);
        for (int i = 0; i < owed.size(); i++) {
            if (passages.saidSo(i) < SAID_SO && passages.told(i) < TOLD) {
                findings.add(RULE, message(lastYear.items().get(i), lastYear.year()),
                        "请在“上年度整改情况”中写明这条问题怎么改、改到什么程度。");
            }
        }
    }

    private static String message(LastYear.Item item, int year) {
        return "%d 年度的问题“%s”（%s），报告中没有交代整改情况。".formatted(
                year, item.problem(), item.struckOff() ? "已销号" : "尚未销号");
    }
}
