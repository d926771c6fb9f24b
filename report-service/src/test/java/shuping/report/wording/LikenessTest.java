package shuping.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void whatOnlySaysThatSomethingIsMissingIsNoTrait() {
        assertThat(Traits.of("存在不足")).isEmpty();
        assertThat(Traits.of("")).isEmpty();
    }

    @Test
    void theSeamOfTwoCommonWordsIsNoTrait() {
        assertThat(Traits.of("基层党建")).hasSize(2);
        assertThat(Traits.of("基层物业")).hasSizeGreaterThan(3);
    }

    @Test
    void wordsOfOneTopicAreNearWithoutSharingACharacter() {
        assertThat(near("战斗堡垒不牢固", "支部涣散")).isPositive();
        assertThat(near("战斗堡垒不牢固", "骑手找不到")).isZero();
    }

    @Test
    void theSameIsNearestAndBothDirectionsCount() {
        assertThat(near("物业纠纷多发", "物业纠纷多发")).isBetween(0.999, 1.001);
        assertThat(near("物业纠纷多发", "物业纠纷多发，医保报销难，公交班次少，菜场环境差")).isBetween(0.2, 0.8);
    }

    @Test
    void aTraitThatAllTextsHaveTellsLess() {
        var likeness = Likeness.of(List.of("菜场", "收费", "菜场收费", "菜场保洁"), 2);
        assertThat(likeness.weight(0)).isLessThan(likeness.weight(1));
        assertThat(likeness.covered(0, 2)).isBetween(0.999, 1.001);
        assertThat(likeness.bestCovered(1, 3, 4)).isZero();
    }

    private static double near(String one, String other) {
        return Likeness.of(List.of(one, other), 1).nearness(0, 1);
    }
}
