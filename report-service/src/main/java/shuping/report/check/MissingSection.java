package shuping.report.check;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import shuping.report.cycle.Severity;
import shuping.report.structure.SectionKind;

/** A report has 成效, 不足 and 下步打算, each with something in it. */
@Component
class MissingSection implements Check {

    private static final Rule RULE = new Rule(
            "missing-section", "缺少部分", "述职报告应写明工作成效、主要不足和下步打算，缺一项就无法评议。", Severity.WARNING);
    private static final Map<SectionKind, String> ASKED = new EnumMap<>(Map.of(
            SectionKind.ACHIEVEMENTS, "工作成效", SectionKind.SHORTCOMINGS, "主要不足", SectionKind.PLAN, "下步打算"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        ASKED.forEach((kind, title) -> {
            var sections = subject.sections(kind);
            if (sections.isEmpty()) {
                findings.add(RULE, "未识别出“" + title + "”部分。", "请补写这一部分；已经写了的，请加上“" + title + "”标题。");
            } else if (subject.items(kind).isEmpty() && sections.stream().allMatch(s -> s.preamble().isEmpty())) {
                var section = sections.get(0);
                findings.add(RULE, "“" + title + "”部分没有内容。", "请写出具体内容。", section.start(), section.end());
            }
        });
    }
}
