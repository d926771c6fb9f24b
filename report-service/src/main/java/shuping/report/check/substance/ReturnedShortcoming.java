package shuping.report.check.substance;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import shuping.report.check.Check;
import shuping.report.check.Findings;
import shuping.report.check.Rule;
import shuping.report.check.Subject;
import shuping.report.cycle.Severity;
import shuping.report.rectification.LastYear;
import shuping.report.structure.SectionKind;
import shuping.report.wording.Likeness;

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
        var problems = new ArrayList<LastYear.Item>();
        var texts = new ArrayList<String>();
        for (var item : struckOff) {
            for (var part : Clauses.andWhole(item.problem())) {
                problems.add(item);
                texts.add(part);
            }
        }
        items.forEach(item -> texts.add(item.text()));
        var likeness = Likeness.of(texts, problems.size());
        for (int i = 0; i < items.size(); i++) {
            int now = problems.size() + i;
            var item = items.get(i);
            IntStream.range(0, problems.size())
                    .filter(before -> likeness.nearness(before, now) >= NEAR)
                    .mapToObj(problems::get)
                    .distinct()
                    .forEach(problem -> findings.add(RULE, "%d 年度的问题“%s”已经销号，今年又列为不足。".formatted(
                                    subject.background().lastYear().year(), problem.problem()),
                            "请写明为什么反复，或改写为今年的新情况。", item.start(), item.end()));
        }
    }
}
