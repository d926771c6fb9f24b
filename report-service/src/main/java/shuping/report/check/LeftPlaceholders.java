package shuping.report.check;

import org.springframework.stereotype.Component;
import shuping.report.check.Finding.Place;
import shuping.report.cycle.Severity;

/** Blanks that nobody filled in: xx, ××, **, 某某, （略）, 【单位名称】. */
@Component
class LeftPlaceholders implements Check {

    private static final Rule RULE = new Rule("placeholders", "占位符未填写",
            "占位符是范文留下的空，说明没有写本单位的实际情况。", Severity.BLOCKING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var places = subject.placeholders().stream()
                .filter(blank -> !Spellings.party(subject.text(), blank.start()))
                .map(blank -> new Place(blank.start(), blank.end()))
                .toList();
        if (!places.isEmpty()) {
            findings.add(RULE, "有 " + places.size() + " 处占位符没有填写。", "请逐处填写实际的数字、名称，没有的事删去。", places);
        }
    }
}
