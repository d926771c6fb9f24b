package shuping.report.check;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All checks there are. */
@Component
public class Checks {

    private final List<Check> checks;

    Checks(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** In the order of their ids. */
    List<Rule> rules() {
        return checks.stream().map(Check::rule).sorted(Comparator.comparing(Rule::id)).toList();
    }

    public Examination examine(Subject subject) {
        var findings = new Findings(subject.rules());
        checks.forEach(check -> check.examine(subject, findings));
        return Examination.of(subject, findings.inOrder());
    }
}
