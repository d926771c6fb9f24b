package shuping.report.check;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import shuping.report.check.Finding.Place;
import shuping.report.cycle.Severity;

/** Numbers that cannot all be right: a part larger than its whole, a sum that is none, one thing counted twice. */
@Component
class Contradictions implements Check {

    private static final Rule RULE = new Rule("contradictions", "数字前后矛盾",
            "数字对不上，评议人会怀疑整份报告的数据。", Severity.WARNING);
    private static final String ADVICE = "请核对台账，改正其中一处；统计口径不同的，请写明口径。";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var quantities = Quantities.in(subject.text(), subject.scan());
        var contradictions = new ArrayList<Contradiction>();
        var stops = subject.scan().stops();
        int from = 0;
        for (int i = 0; i < stops.size() && from < quantities.size(); i++) {
            int to = from;
            while (to < quantities.size() && quantities.get(to).start() < stops.get(i)) {
                to++;
            }
            if (to > from) {
                new SentenceFigures(subject.text(), quantities.subList(from, to)).examine(contradictions);
            }
            from = to;
        }
        RepeatedFigures.examine(subject, quantities, contradictions);
        contradictions.forEach(it -> findings.add(RULE, it.message(), ADVICE, it.places()));
    }

    /** Two or more quantities of the text that exclude one another. */
    record Contradiction(String message, List<Place> places) {

        static Contradiction of(String message, Quantity... quantities) {
            var places = new ArrayList<Place>();
            for (var quantity : quantities) {
                places.add(new Place(quantity.start(), quantity.end()));
            }
            return new Contradiction(message, places);
        }
    }
}
