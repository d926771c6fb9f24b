package shuping.report.check;

import org.springframework.stereotype.Component;
import shuping.report.cycle.Severity;
import shuping.report.structure.SectionKind;
import shuping.report.structure.StructureReader;

/** One report is handed in, not a compiled file of several. */
@Component
class SeveralReports implements Check {

    private static final Rule RULE = new Rule("several-reports", "像有几份报告",
            "一次只能报送本单位的一份述职报告，汇编文件里别的单位的报告会混进来。", Severity.WARNING);

    private static final String NUMBERS = "0123456789０１２３４５６７８９一二三四五六七八九十";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        if (suspicious(subject)) {
            int reports = StructureReader.readAll(subject.text()).size();
            if (reports > 1) {
                findings.add(RULE, "文件中像有 " + reports + " 份述职报告。", "请只保留本单位的一份。");
            }
        }
    }

    /** Reading for several reports costs as much as reading the report did: only where there is a sign of them. */
    private static boolean suspicious(Subject subject) {
        return subject.sections(SectionKind.PLAN).size() > 1 || subject.sections(SectionKind.SHORTCOMINGS).size() > 1
                || labelled(subject.text());
    }

    /** 篇1, 第二篇, （12篇）, 范文3. */
    private static boolean labelled(String text) {
        for (int i = text.indexOf('篇'); i >= 0; i = text.indexOf('篇', i + 1)) {
            boolean before = i + 1 < text.length() && NUMBERS.indexOf(text.charAt(i + 1)) >= 0;
            boolean behind = text.substring(Math.max(0, i - 4), i).indexOf('第') >= 0
                    || i + 1 < text.length() && (text.charAt(i + 1) == '）' || text.charAt(i + 1) == ')');
            if (before || behind) {
                return true;
            }
        }
        return text.contains("范文");
    }
}
