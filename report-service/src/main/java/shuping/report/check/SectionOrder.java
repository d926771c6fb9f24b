package shuping.report.check;

import java.util.Comparator;
import org.springframework.stereotype.Component;
import shuping.report.cycle.Severity;
import shuping.report.structure.Section;
import shuping.report.structure.SectionKind;

/** 成效, then 不足 with its causes, then 打算. 上年度整改 may stand anywhere. */
@Component
class SectionOrder implements Check {

    private static final Rule RULE = new Rule("section-order", "部分顺序颠倒",
            "评议人按成效、不足、原因、打算的顺序对照着看，顺序颠倒不便对照。", Severity.WARNING);
    private static final int LONGEST_HEADING = 40;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var achievements = first(subject, SectionKind.ACHIEVEMENTS);
        var shortcomings = first(subject, SectionKind.SHORTCOMINGS);
        var causes = first(subject, SectionKind.CAUSES);
        var plan = first(subject, SectionKind.PLAN);
        before(subject, findings, shortcomings, achievements, "“主要不足”写在了“工作成效”前面。");
        before(subject, findings, causes, shortcomings, "“原因”写在了“主要不足”前面。");
        before(subject, findings, plan, shortcomings, "“下步打算”写在了“主要不足”前面。");
    }

    private static void before(Subject subject, Findings findings, Section early, Section late, String message) {
        if (early != null && late != null && early.start() < late.start()) {
            int end = early.start();
            int limit = Math.min(early.end(), early.start() + LONGEST_HEADING);
            while (end < limit && subject.text().charAt(end) != '\n') {
                end++;
            }
            findings.add(RULE, message, "请按成效、不足、原因、打算的顺序调整。", early.start(), end);
        }
    }

    private static Section first(Subject subject, SectionKind kind) {
        return subject.sections(kind).stream().min(Comparator.comparingInt(Section::start)).orElse(null);
    }
}
