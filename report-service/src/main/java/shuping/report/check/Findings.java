package shuping.report.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shuping.report.check.Finding.Place;
import shuping.report.cycle.ReportRules;

/** Collects what the checks find in one report. */
public final class Findings {

    private final ReportRules rules;
    private final List<Finding> found = new ArrayList<>();

    Findings(ReportRules rules) {
        this.rules = rules;
    }

    /** About what is not there. */
    public void add(Rule rule, String message, String advice) {
        add(rule, message, advice, List.of());
    }

    public void add(Rule rule, String message, String advice, int start, int end) {
        add(rule, message, advice, List.of(new Place(start, end)));
    }

    public void add(Rule rule, String message, String advice, List<Place> places) {
        found.add(new Finding(rule.id(), rule.title(), rules.severities().getOrDefault(rule.id(), rule.severity()),
                message, rule.why(), advice, places));
    }

    /** Those about the whole first, then in the order of the text. */
    List<Finding> inOrder() {
        found.sort(Comparator.comparingInt(
                finding -> finding.places().isEmpty() ? -1 : finding.places().get(0).start()));
        return List.copyOf(found);
    }
}
