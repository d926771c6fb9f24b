package shuping.report.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shuping.contracts.BallotRules;
import shuping.contracts.EvaluatorCategory;
import shuping.contracts.Grade;
import shuping.contracts.Timetable;
import shuping.platform.Problem;
import shuping.report.cycle.ReportRules.RequiredPoint;

class CycleRulesTest {

    private static final LocalDate SUBMISSION = LocalDate.of(2026, 12, 18);
    private static final Map<Grade, Integer> VALUES =
            Map.of(Grade.GOOD, 100, Grade.FAIRLY_GOOD, 85, Grade.AVERAGE, 70, Grade.POOR, 50);
    private static final Map<EvaluatorCategory, Integer> WEIGHTS = Map.of(
            EvaluatorCategory.LEADERS, 40, EvaluatorCategory.DEPARTMENTS, 20,
            EvaluatorCategory.DELEGATES, 20, EvaluatorCategory.GRASSROOTS, 20);

    @Test
    void aSensibleCycleIsAccepted() {
        assertThatCode(() -> CycleRules.check("Asia/Shanghai", timetable(5, 3), rules(VALUES, WEIGHTS), ReportRules.usual()))
                .doesNotThrowAnyException();
    }

    @Test
    void aDateNobodyCouldKeepIsRefused() {
        assertThat(pointers("Asia/Shanghai", new Timetable(SUBMISSION, 5, 3, 3, LocalDate.of(300_000, 1, 1), 5, 5, 5, 6, 5, 2),
                        rules(VALUES, WEIGHTS)))
                .containsExactly("#/timetable/meeting");
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThat(pointers("Mars/Olympus", new Timetable(SUBMISSION, 0, 3, 11, SUBMISSION, 5, 5, 5, 0, 5, 2),
                        new BallotRules(VALUES, WEIGHTS, 0)))
                .containsExactly("#/zone", "#/timetable/meeting", "#/timetable/reviewDays", "#/timetable/maxRounds",
                        "#/timetable/rectificationMonths", "#/ballotRules/minimumVoters");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(pointers(null, null, null)).containsExactly("#/zone", "#/timetable", "#/ballotRules");
        assertThat(pointers("Asia/Shanghai", new Timetable(null, 5, 3, 3, null, 5, 5, 5, 6, 5, 2), rules(null, null)))
                .contains("#/timetable/submission", "#/timetable/meeting", "#/ballotRules/values/GOOD",
                        "#/ballotRules/weights/LEADERS", "#/ballotRules/weights");
    }

    @Test
    void theWeightsAddUpToAHundred() {
        var weights = new EnumMap<>(WEIGHTS);
        weights.put(EvaluatorCategory.LEADERS, 30);
        assertThat(pointers("Asia/Shanghai", timetable(5, 3), rules(VALUES, weights)))
                .containsExactly("#/ballotRules/weights");
    }

    @Test
    void everyGradeHasAValueAndABetterOneNoLess() {
        var values = new EnumMap<>(VALUES);
        values.remove(Grade.POOR);
        values.put(Grade.AVERAGE, 90);
        assertThat(pointers("Asia/Shanghai", timetable(5, 3), rules(values, WEIGHTS)))
                .containsExactly("#/ballotRules/values/AVERAGE", "#/ballotRules/values/POOR");
    }

    @Test
    void twoVotersAreTooFewToHideBehindEachOther() {
        assertThat(pointers("Asia/Shanghai", timetable(5, 3), new BallotRules(VALUES, WEIGHTS, 2)))
                .containsExactly("#/ballotRules/minimumVoters");
    }

    @Test
    void whatIsAskedOfReportsIsAskedWithinReason() {
        assertThat(pointers(new ReportRules(299, 20_001, 91, List.of(
                        new RequiredPoint("党建引领基层治理", List.of("基层治理", "网格")), new RequiredPoint(" ", List.of()),
                        new RequiredPoint("名".repeat(31), List.of("词".repeat(31)))),
                        Map.of("missing-title", Severity.HINT, "没有这条规则", Severity.HINT))))
                .containsExactly("#/reportRules/writtenLimit", "#/reportRules/spokenLimit", "#/reportRules/problemShare",
                        "#/reportRules/requiredPoints/1/name", "#/reportRules/requiredPoints/1/words",
                        "#/reportRules/requiredPoints/2/name", "#/reportRules/requiredPoints/2/words",
                        "#/reportRules/severities");
        assertThat(pointers(new ReportRules(0, 0, 0, Collections.nCopies(21, new RequiredPoint("网格", List.of("网格"))), null)))
                .containsExactly("#/reportRules/requiredPoints");
    }

    private static List<String> pointers(ReportRules reportRules) {
        return pointers("Asia/Shanghai", timetable(5, 3), rules(VALUES, WEIGHTS), reportRules);
    }

    private static List<String> pointers(String zone, Timetable timetable, BallotRules rules) {
        return pointers(zone, timetable, rules, ReportRules.usual());
    }

    private static List<String> pointers(String zone, Timetable timetable, BallotRules rules, ReportRules reportRules) {
        var problem = catchThrowableOfType(
                Problem.class, () -> CycleRules.check(zone, timetable, rules, reportRules));
        assertThat(problem.status().value()).isEqualTo(422);
        return problem.errors().stream().map(Problem.FieldError::pointer).toList();
    }

    private static Timetable timetable(int reviewDays, int maxRounds) {
        return new Timetable(SUBMISSION, reviewDays, 3, maxRounds, SUBMISSION.plusDays(20), 10, 15, 5, 6, 10, 2);
    }

    private static BallotRules rules(Map<Grade, Integer> values, Map<EvaluatorCategory, Integer> weights) {
        return new BallotRules(values, weights, 5);
    }
}
