package shuping.report.check;

import org.springframework.stereotype.Component;
import shuping.report.cycle.Severity;

/** 必述内容: what every report of the cycle must treat. */
@Component
class RequiredPoints implements Check {

    private static final Rule RULE = new Rule("required-points", "必述内容没有写到",
            "年度方案要求每份述职报告都写到，漏写的会被退回。", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        for (var point : subject.rules().requiredPoints()) {
            if (point.words().stream().noneMatch(subject.text()::contains)) {
                findings.add(RULE, "没有写到“" + point.name() + "”。",
                        "请写明这项工作的情况；写了的，请用上“" + String.join("”或“", point.words()) + "”的说法。");
            }
        }
    }
}
