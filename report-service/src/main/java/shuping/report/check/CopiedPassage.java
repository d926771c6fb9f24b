package shuping.report.check;

import java.util.BitSet;
import org.springframework.stereotype.Component;
import shuping.report.cycle.Severity;
import shuping.report.similarity.Comparison;

/** What stands in another organisation's report is not this secretary's account; each passage, where it stands. */
@Component
public class CopiedPassage implements Check {

    public static final String ID = "copied-passage";

    /** Less than this may be chance. */
    private static final double NOTEWORTHY = 0.1;
    private static final Rule RULE = new Rule(ID, "与其他报告雷同",
            "述职要讲自己抓了什么，照搬别处的文字既看不出实绩，也最为评议所忌。", Severity.WARNING);
    private static final Rule LITTLE = new Rule(ID, RULE.title(), RULE.why(), Severity.HINT);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var comparison = subject.background().comparison();
        var places = places(comparison);
        var count = places.stream().filter(at -> !places.get(at + 1)).count();
        for (int start = places.nextSetBit(0); start >= 0; ) {
            int end = places.nextClearBit(start);
            findings.add(comparison.share() < NOTEWORTHY ? LITTLE : RULE,
                    "这 %d 字与%s相同；全文 %s 见于其他报告，共 %d 处。".formatted(
                            end - start, others(comparison, start, end), Percent.of(comparison.share()), count),
                    "请改写成自己的做法、数据和事例；确属统一表述的可以保留。", start, end);
            start = places.nextSetBit(end);
        }
    }

    /** Passages of several reports that overlap are one place. */
    private static BitSet places(Comparison comparison) {
        var places = new BitSet();
        comparison.matches().stream().filter(match -> !match.ownEarlier())
                .flatMap(match -> match.passages().stream())
                .forEach(passage -> places.set(passage.start(), passage.end()));
        return places;
    }

    /** Not by name: the writer reads this, too. */
    private static String others(Comparison comparison, int start, int end) {
        var years = comparison.matches().stream()
                .filter(match -> !match.ownEarlier())
                .filter(match -> match.passages().stream().anyMatch(it -> it.start() < end && it.end() > start))
                .map(match -> match.report().year())
                .toList();
        return years.size() == 1 ? "另一单位 " + years.get(0) + " 年的报告" : "另外 " + years.size() + " 份报告";
    }
}
