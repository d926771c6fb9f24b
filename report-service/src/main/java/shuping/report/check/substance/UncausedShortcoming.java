package shuping.report.check.substance;

import java.util.List;
import org.springframework.stereotype.Component;
import shuping.report.check.Check;
import shuping.report.check.Finding.Place;
import shuping.report.check.Findings;
import shuping.report.check.Rule;
import shuping.report.check.Subject;
import shuping.report.cycle.Severity;
import shuping.report.matching.Matching;
import shuping.report.structure.Item;
import shuping.report.structure.SectionKind;
import shuping.report.wording.Words;

/** Every shortcoming has a cause: in a section of causes, among the causes of all, or in its own words. */
@Component
class UncausedShortcoming implements Check {

    private static final Rule RULE = new Rule("uncaused-shortcoming", "不足没有原因",
            "不说明原因的不足，整改容易治标不治本。", Severity.HINT);
    private static final String ADVICE = "请补写原因；已经写了的，请在对照表中把它与这条不足对应起来。";
    private static final Words CAUSAL = Words.of("由于 因为 ，因 原因 根源 究其 归根 源于 在于 所致 导致 造成 使得 主要是");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var shortcomings = subject.items(SectionKind.SHORTCOMINGS);
        if (!subject.matching().sharedCauses().isEmpty()) {
            return;
        }
        var uncaused = subject.matching().rows().stream()
                .filter(row -> row.causes().isEmpty())
                .map(Matching.Row::shortcoming)
                .map(shortcomings::get)
                .filter(item -> !item.text().startsWith("因") && !CAUSAL.in(item.text()))
                .toList();
        if (!uncaused.isEmpty() && uncaused.size() == shortcomings.size()) {
            findings.add(RULE, "没有分析这些不足的原因。", "请逐条或集中写明产生不足的原因。", places(uncaused));
            return;
        }
        uncaused.forEach(item -> findings.add(RULE, "没有找到这条不足的原因。", ADVICE, item.start(), item.end()));
    }

    private static List<Place> places(List<Item> items) {
        return items.stream().map(item -> new Place(item.start(), item.end())).toList();
    }
}
