package shuping.report.check;

import java.util.List;
import org.springframework.stereotype.Component;
import shuping.report.check.Finding.Place;
import shuping.report.cycle.Severity;
import shuping.report.similarity.Comparison;

/** 去年原样重复: a year of work does not read like the year before. */
@Component
public class RepeatedUnchanged implements Check {

    public static final String ID = "repeated-unchanged";

    /** Less than this is how one introduces oneself every year. */
    private static final double NOTEWORTHY = 0.1;
    private static final Rule RULE = new Rule(ID, "与往年报告重复",
            "一年一述，述的是这一年；与往年原样相同的内容看不出当年做了什么。", Severity.WARNING);
    private static final Rule LITTLE = new Rule(ID, RULE.title(), RULE.why(), Severity.HINT);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var comparison = subject.background().comparison();
        for (var match : comparison.matches()) {
            if (match.ownEarlier()) {
                findings.add(match.share() < NOTEWORTHY ? LITTLE : RULE,
                        "全文 %s 与本单位 %d 年的述职报告相同，共 %d 处。".formatted(
                                Percent.of(match.share()), match.report().year(), match.passages().size()),
                        "请写出今年的新情况、新数据；仍未解决的老问题，请说明今年做到了哪一步。", places(match));
            }
        }
    }

    private static List<Place> places(Comparison.Match match) {
        return match.passages().stream().map(passage -> new Place(passage.start(), passage.end())).toList();
    }
}
