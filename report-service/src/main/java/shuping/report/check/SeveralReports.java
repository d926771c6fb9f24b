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
                || subject.text().indexOf('篇') >= 0 || subject.text().contains("范文");
    }
}
