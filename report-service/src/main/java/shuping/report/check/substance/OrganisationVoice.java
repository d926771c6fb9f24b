package shuping.report.check.substance;

import org.springframework.stereotype.Component;
import shuping.report.check.Check;
import shuping.report.check.Findings;
import shuping.report.check.Rule;
import shuping.report.check.Subject;
import shuping.report.cycle.Severity;
import shuping.report.structure.SectionKind;

/** The secretary reports on what he did himself, not on what his organisation achieved. */
@Component
class OrganisationVoice implements Check {

    private static final Rule RULE = new Rule("organisation-voice", "写单位多、写本人少",
            "述职评议考核的是书记本人抓党建的情况，不是单位的工作总结。", Severity.WARNING);
    /** Of fewer sentences no share can be told. */
    private static final int FEWEST = 4;
    private static final int LEAST_PERCENT = 20;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        int all = 0;
        int own = 0;
        int organisation = 0;
        for (var item : subject.items(SectionKind.ACHIEVEMENTS)) {
            for (var sentence : Sentences.of(item.text())) {
                var voice = Voice.of(sentence);
                all++;
                own += voice == Voice.OWN ? 1 : 0;
                organisation += voice == Voice.ORGANISATION ? 1 : 0;
            }
        }
        if (all >= FEWEST && own * 100 < LEAST_PERCENT * all && own <= organisation) {
            findings.add(RULE, "工作成效共 %d 句，写书记本人做了什么的 %d 句（占 %d%%），以“我局”“全县”等单位为主语的 %d 句。"
                    .formatted(all, own, 100 * own / all, organisation), "请写明书记本人谋划、推动、解决了什么。");
        }
    }
}
