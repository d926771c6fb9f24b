package shuping.report.check;

import java.util.List;
import shuping.report.cycle.Severity;

/**
 * What the checks say of one text.
 *
 * @param characters of the text, counted as Word counts 字数
 * @param problemShare of these in shortcomings, causes and plan, in percent
 */
public record Examination(List<Finding> findings, int characters, int problemShare) {

    static Examination of(Subject subject, List<Finding> findings) {
        return new Examination(findings, subject.characters(), ProblemShare.of(subject));
    }

    /** 阻断: those that stand in the way of a submission. */
    public List<Finding> blocking() {
        return findings.stream().filter(finding -> finding.severity() == Severity.BLOCKING).toList();
    }
}
