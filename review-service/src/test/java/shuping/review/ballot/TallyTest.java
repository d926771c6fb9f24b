package shuping.review.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.contracts.EvaluatorCategory.DELEGATES;
import static shuping.contracts.EvaluatorCategory.DEPARTMENTS;
import static shuping.contracts.EvaluatorCategory.GRASSROOTS;
import static shuping.contracts.EvaluatorCategory.LEADERS;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shuping.contracts.BallotRules;
import shuping.contracts.EvaluatorCategory;
import shuping.contracts.Grade;

class TallyTest {

    private static final BallotRules RULES = new BallotRules(
            Map.of(Grade.GOOD, 100, Grade.FAIRLY_GOOD, 85, Grade.AVERAGE, 70, Grade.POOR, 50),
            Map.of(LEADERS, 40, DEPARTMENTS, 20, DELEGATES, 20, GRASSROOTS, 20),
            5);

    @Test
    void theScoreWeighsTheCategories() {
        var tally = tally(box(LEADERS, 5, 0, 0), box(DEPARTMENTS, 0, 5, 0), box(DELEGATES, 0, 5, 0), box(GRASSROOTS, 0, 5, 0));
        assertThat(tally.score()).hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("91.00"));
    }

    @Test
    void abstentionsAreCastButGiveNoPoints() {
        var tally = tally(box(LEADERS, 3, 2, 5));
        assertThat(tally.total().cast()).isEqualTo(10);
        assertThat(tally.score()).hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("94.00"));
    }

    @Test
    void whereNobodyVotedTheWeightGoesToTheOthers() {
        var tally = tally(box(LEADERS, 5, 0, 0), box(DEPARTMENTS, 0, 0, 0), box(GRASSROOTS, 0, 5, 0));
        assertThat(tally.score()).hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("95.00"));
        assertThat(tally.boxes()).hasSize(3);
    }

    @Test
    void withoutAnyMarkThereIsNoScore() {
        assertThat(tally(box(LEADERS, 0, 0, 6), box(DEPARTMENTS, 0, 0, 0)).score()).isEmpty();
        assertThat(tally().score()).isEmpty();
    }

    @Test
    void aBoxWithFewPapersIsCountedWithTheNext() {
        var tally = tally(box(LEADERS, 1, 0, 0), box(DEPARTMENTS, 0, 5, 0));
        assertThat(tally.boxes()).singleElement().satisfies(box -> {
            assertThat(box.categories()).containsExactly(LEADERS, DEPARTMENTS);
            assertThat(box.title()).isEqualTo("领导班子成员、部门代表（合并计票）");
            assertThat(box.weight(RULES)).isEqualTo(60);
        });
        assertThat(tally.score()).hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("87.50"));
    }

    @Test
    void anExactHalfIsRoundedUp() {
        var marks = new Box(List.of(LEADERS), 200, Map.of(Choice.GOOD, 199, Choice.FAIRLY_GOOD, 1));
        assertThat(tally(marks).score()).hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("99.93"));
        var thirds = tally(new Box(List.of(LEADERS), 6, Map.of(Choice.GOOD, 4, Choice.FAIRLY_GOOD, 2)));
        assertThat(thirds.score()).hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("95.00"));
    }

    @Test
    void whatIsReadOutNamesEveryGradeAndAddsUp() {
        var view = TallyView.of(tally(box(LEADERS, 3, 2, 1), box(DEPARTMENTS, 4, 1, 0)));
        assertThat(view.categories()).hasSize(2).allSatisfy(category -> assertThat(category.counts()).hasSize(4));
        assertThat(view.total().counts()).containsEntry(Grade.GOOD, 7).containsEntry(Grade.POOR, 0);
        assertThat(view.total().abstained()).isEqualTo(1);
        assertThat(view.cast()).isEqualTo(11);
        assertThat(view.roll()).isEqualTo(20);
    }

    private static Tally tally(Box... boxes) {
        return Tally.of(RULES, List.of(boxes));
    }

    private static Box box(EvaluatorCategory category, int good, int fairlyGood, int abstained) {
        return new Box(List.of(category), 10,
                Map.of(Choice.GOOD, good, Choice.FAIRLY_GOOD, fairlyGood, Choice.ABSTAIN, abstained));
    }
}
