package shuping.report.check;

import org.springframework.stereotype.Component;
import shuping.report.cycle.Severity;
import shuping.report.structure.Section;
import shuping.report.structure.SectionKind;

/** 两项占比: shortcomings, causes and plan take at least the share of the text that the cycle asks for. */
@Component
class ProblemShare implements Check {

    private static final Rule RULE = new Rule("problem-share", "问题和打算偏少",
            "年度方案要求查摆问题和下步打算占到一定篇幅，防止只讲成绩、不讲问题。", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        boolean told = subject.sections(SectionKind.SHORTCOMINGS).isEmpty() || subject.sections(SectionKind.PLAN).isEmpty();
        int least = subject.rules().problemShare();
        int share = of(subject);
        if (!told && share < least) {
            findings.add(RULE, "不足、原因和下步打算合占 %d%%，低于要求的 %d%%。".formatted(share, least),
                    "请把不足和打算写具体，或者压缩成效部分。");
        }
    }

    /** In percent of the text. */
    static int of(Subject subject) {
        int problems = subject.structure().sections().stream()
                .filter(ProblemShare::counts)
                .mapToInt(section -> Length.of(subject.text(), section.start(), section.end()))
                .sum();
        return subject.characters() == 0 ? 0 : 100 * problems / subject.characters();
    }

    private static boolean counts(Section section) {
        return switch (section.kind()) {
            case SHORTCOMINGS, CAUSES, PLAN -> true;
            default -> false;
        };
    }
}
