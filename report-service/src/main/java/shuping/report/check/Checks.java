package shuping.report.check;

import java.util.List;
import org.springframework.stereotype.Component;

/** All checks there are. */
@Component
public class Checks {

    private final List<Check> checks;

    Checks(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** For the cycle's page: the rules whose severity can be set. */
    public List<Rule> rules() {
        return checks.stream().map(Check::rule).toList();
    }

    public List<Finding> of(Subject subject) {
        var findings = new Findings(subject.rules());
        checks.forEach(check -> check.examine(subject, findings));
        return findings.inOrder();
    }
}
