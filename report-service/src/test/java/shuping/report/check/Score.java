package shuping.report.check;

import java.util.ArrayList;
import java.util.List;
import shuping.report.check.Finding.Place;

/**
 * How well a rule does on its labelled set.
 *
 * @param right findings where one should be
 * @param wrong findings where none should be
 * @param missed marks that were not found
 * @param mistakes in words, for whoever mends the rule
 */
record Score(String rule, int cases, int right, int wrong, int missed, List<String> mistakes) {

    static Score of(LabelledSet set, Check check) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        var mistakes = new ArrayList<String>();
        for (var labelled : set.cases()) {
            var subject = labelled.subject();
            var findings = new Findings(subject.rules());
            check.examine(subject, findings);
            var places = findings.inOrder().stream().flatMap(finding -> finding.places().stream()).toList();
            int whole = (int) findings.inOrder().stream().filter(finding -> finding.places().isEmpty()).count();
            right += Math.min(whole, labelled.whole());
            wrong += Math.max(0, whole - labelled.whole());
            missed += Math.max(0, labelled.whole() - whole);
            if (whole != labelled.whole()) {
                mistakes.add("%s：全文应有 %d 条，实有 %d 条".formatted(labelled.name(), labelled.whole(), whole));
            }
            for (var mark : labelled.marks()) {
                boolean found = places.stream().anyMatch(place -> overlap(place, mark));
                right += found ? 1 : 0;
                missed += found ? 0 : 1;
                if (!found) {
                    mistakes.add(labelled.name() + "：漏报“" + words(labelled, mark) + "”");
                }
            }
            for (var place : places) {
                if (labelled.marks().stream().noneMatch(mark -> overlap(place, mark))) {
                    wrong++;
                    mistakes.add(labelled.name() + "：误报“" + words(labelled, place) + "”");
                }
            }
        }
        return new Score(set.rule(), set.cases().size(), right, wrong, missed, mistakes);
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** A row of the table. */
    String row() {
        return "| %s | %d | %d | %d | %d | %.3f | %.3f |".formatted(
                rule, cases, right, wrong, missed, precision(), recall());
    }

    private static boolean overlap(Place a, Place b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static String words(LabelledCase labelled, Place place) {
        return labelled.text().substring(place.start(), place.end()).replace("\n", " ");
    }
}
