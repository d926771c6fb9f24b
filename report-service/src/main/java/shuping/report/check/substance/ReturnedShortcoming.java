package shuping.report.check.substance;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shuping.report.check.Check;
import shuping.report.check.Findings;
import shuping.report.check.Rule;
import shuping.report.check.Subject;
import shuping.report.cycle.Severity;
import shuping.report.rectification.LastYear;
import shuping.report.structure.SectionKind;
import shuping.report.wording.Rarity;
import shuping.report.wording.Weighed;
import shuping.report.wording.Wording;

/** A shortcoming that was struck off last year does not come back without a word. */
@Component
class ReturnedShortcoming implements Check {

    private static final Rule RULE = new Rule("returned-shortcoming", "已销号的问题又出现",
            "上年度已经销号的问题今年又列为不足，要么整改没有到位，要么不足是照抄的。", Severity.WARNING);
    private static final double NEAR = 0.45;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var struckOff = subject.background().lastYear().items().stream().filter(LastYear.Item::struckOff).toList();
        if (struckOff.isEmpty()) {
            return;
        }
        var items = subject.items(SectionKind.SHORTCOMINGS);
        var before = struckOff.stream().map(item -> Wording.of(item.problem())).toList();
        var now = items.stream().map(item -> Wording.of(item.text())).toList();
        var rarity = Rarity.among(Stream.of(before, now).flatMap(List::stream).toList());
        for (int i = 0; i < now.size(); i++) {
            var shortcoming = rarity.weigh(now.get(i));
            for (var problem : struckOff) {
                if (near(rarity, shortcoming, problem.problem())) {
                    findings.add(RULE, "%d 年度的问题“%s”已经销号，今年又列为不足。".formatted(
                                    subject.background().lastYear().year(), problem.problem()),
                            "请写明为什么反复，或改写为今年的新情况。", items.get(i).start(), items.get(i).end());
                }
            }
        }
    }

    /** To the problem or one of its clauses. */
    private static boolean near(Rarity rarity, Weighed shortcoming, String problem) {
        return Wording.andClauses(problem).stream().anyMatch(part -> rarity.weigh(part).nearness(shortcoming) >= NEAR);
    }
}
