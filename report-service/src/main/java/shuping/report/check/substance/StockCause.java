package shuping.report.check.substance;

import org.springframework.stereotype.Component;
import shuping.report.check.Check;
import shuping.report.check.Findings;
import shuping.report.check.Rule;
import shuping.report.check.Subject;
import shuping.report.cycle.Severity;
import shuping.report.stock.Clause;
import shuping.report.stock.GeneralWords;
import shuping.report.structure.Item;
import shuping.report.structure.SectionKind;
import shuping.report.wording.Words;

/** 压力传导不到位 and its family: a cause that fits everything explains nothing. */
@Component
class StockCause implements Check {

    private static final Rule RULE = new Rule("stock-cause", "原因是套话",
            "放在哪个单位、哪个问题上都说得通的原因，等于没有分析原因，整改也就找不准方向。", Severity.WARNING);
    private static final String ADVICE = "请写明是谁的什么做法、哪项制度或哪个条件造成了上述不足。";
    /** One character in so many may be of a word missing from the list, or more where the clause only finds fault. */
    private static final int ONE_IN = 6;
    private static final int ONE_IN_FAULT = 3;
    /** So many characters of no general word in a row name something: 驾驶员. */
    private static final int A_THING = 3;
    private static final Words FAULTS = Words.of("""
            不够 不足 不深 不高 不强 不多 不实 不细 不紧 不力 不到位 不透 不大 不广 不准 不严 不牢 不充分 不全面 不经常 不及时 有待 欠缺 缺乏 缺少 差距 薄弱 弱化 淡化
            """);
    /** Whoever speaks of these speaks of something. */
    private static final String CONCRETE = "村镇乡校院企厂社站岗楼网品商物车医药课师生钱费款房地图书屋";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var saidByMany = subject.background().saidByMany();
        for (var cause : subject.items(SectionKind.CAUSES)) {
            var clauses = Clause.of(cause.text());
            int most = 0;
            boolean stock = !clauses.isEmpty() && !Specifics.in(cause.text());
            for (var clause : clauses) {
                int reports = stock ? saidByMany.count(clause) : 0;
                stock &= reports > 0 || general(clause);
                most = Math.max(most, reports);
            }
            if (stock) {
                findings.add(RULE, message(cause, most), ADVICE, cause.start(), cause.end());
            }
        }
    }

    private static boolean general(String clause) {
        int own = GeneralWords.without(clause);
        return own * ONE_IN <= clause.length()
                || own * ONE_IN_FAULT <= clause.length() && FAULTS.in(clause) && GeneralWords.longestWithout(clause) < A_THING
                        && clause.chars().noneMatch(c -> CONCRETE.indexOf(c) >= 0);
    }

    private static String message(Item cause, int reports) {
        return reports == 0
                ? "“" + cause.text() + "”放在哪里都适用。"
                : "“" + cause.text() + "”放在哪里都适用，已有 " + reports + " 份报告这样写。";
    }
}
