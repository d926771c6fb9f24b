package shuping.report.check;

import org.springframework.stereotype.Component;
import shuping.report.cycle.Severity;

/** A report has a title. */
@Component
class MissingTitle implements Check {

    static final String ID = "missing-title";
    private static final Rule RULE = new Rule(ID, "没有标题", "没有标题的报告无法归档，也无法在述职评议会上报幕。", Severity.BLOCKING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        if (subject.title().isBlank()) {
            findings.add(RULE, "没有识别出标题。", "请填写标题。");
        }
    }
}
