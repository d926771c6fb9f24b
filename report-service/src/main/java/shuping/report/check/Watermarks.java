package shuping.report.check;

import org.springframework.stereotype.Component;
import shuping.report.check.Finding.Place;
import shuping.report.cycle.Severity;

/** What document mills 文库 left in the text. */
@Component
class Watermarks implements Check {

    private static final Rule RULE = new Rule("watermarks", "文库网站痕迹",
            "正文混有文库、范文网站的文字，说明是下载来的，不能作为正式材料。", Severity.BLOCKING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var places = subject.watermarks().stream()
                .map(mark -> new Place(mark.start(), mark.end(), ""))
                .toList();
        if (!places.isEmpty()) {
            findings.add(RULE, "混有文库网站的文字 " + places.size() + " 处。", "可以一键清除；清除后请通读一遍，确认写的是本单位的事。", places);
        }
    }
}
