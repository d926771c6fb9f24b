package shuping.report.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import shuping.report.check.Finding.Place;
import shuping.report.check.OrganisationNames.Mention;
import shuping.report.cycle.Severity;

/**
 * The name of another organisation of the same level, doing what this one should be doing: left in when its report was
 * copied. Superior and subordinate units belong into a report, and so do those worked with, visited or listed.
 */
@Component
class OtherOrganisation implements Check {

    private static final Rule RULE = new Rule("other-organisation", "别的单位的名称",
            "同级别的单位名称出现在本单位的工作里，往往是照搬别人的报告没有改干净。", Severity.WARNING);
    private static final int REACH = 8;
    private static final Pattern TOGETHER_BEFORE = Pattern.compile(
            "(?:[与和同跟及对向赴到去往、]|联合|结对|帮扶|支援|携手|牵手|共建|参观|考察|学习|借鉴|来自|邀请|协助|配合|联系|走访|调研|帮助|对接|对标|接待|辖区|驻地|如)[^，。；：]{0,2}$");
    private static final Pattern TOGETHER_AFTER = Pattern.compile(
            "^[^，。；：]{0,4}(?:、|结对|共建|联建|签订|合作|联合|联手|参观|考察|来我|来本|等单位|等地|和|与|的(?:经验|做法|志愿者|支持|帮助))");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var places = new LinkedHashMap<String, List<Place>>();
        for (var mention : subject.background().register().in(subject.text())) {
            if (peer(mention, subject.background()) && !together(subject.text(), mention)) {
                places.computeIfAbsent(subject.text().substring(mention.start(), mention.end()), name -> new ArrayList<>())
                        .add(new Place(mention.start(), mention.end()));
            }
        }
        places.forEach((name, where) -> findings.add(RULE, "写到了“" + name + "”，是别的单位的名称。",
                "照搬时漏改的，请改成本单位的情况；确属合作、学习的，请写明关系。", where));
    }

    private static boolean peer(Mention mention, Background background) {
        var own = background.organisation();
        return mention.bearers().stream().noneMatch(bearer -> bearer.code().equals(own.code()))
                && mention.bearers().stream().anyMatch(bearer -> bearer.level() == own.level());
    }

    private static boolean together(String text, Mention mention) {
        return TOGETHER_BEFORE.matcher(text).region(Math.max(0, mention.start() - REACH), mention.start()).find()
                || TOGETHER_AFTER.matcher(text).region(mention.end(), Math.min(text.length(), mention.end() + REACH)).find();
    }
}
