package shuping.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void whatOnlySaysThatSomethingIsMissingIsNoTrait() {
        assertThat(Wording.of("不足之处较为明显").traits()).hasSizeLessThan(Wording.of("物业纠纷较为棘手").traits().length);
        assertThat(Wording.of("存在不足").isEmpty()).isTrue();
        assertThat(Wording.of("").isEmpty()).isTrue();
    }

    @Test
    void theSeamOfTwoCommonWordsIsNoTrait() {
        assertThat(Wording.of("基层党建").traits()).hasSize(2);
        assertThat(Wording.of("基层物业").traits()).hasSizeGreaterThan(3);
    }

    @Test
    void wordsOfOneTopicAreNearWithoutSharingACharacter() {
        assertThat(near("战斗堡垒不牢固", "支部涣散")).isPositive();
        assertThat(near("战斗堡垒不牢固", "骑手找不到")).isZero();
    }

    @Test
    void theSameIsNearestAndBothDirectionsCount() {
        assertThat(near("物业纠纷多发", "物业纠纷多发")).isEqualTo(1);
        assertThat(near("物业纠纷多发", "物业纠纷多发，医保报销难，公交班次少，菜场环境差")).isBetween(0.2, 0.8);
    }

    @Test
    void aTraitThatAllPassagesHaveTellsLess() {
        var rarity = Rarity.among(Stream.of("菜场纠纷", "菜场收费", "菜场保洁").map(Wording::of).toList());
        assertThat(rarity.weigh(Wording.of("菜场")).weight()).isLessThan(rarity.weigh(Wording.of("收费")).weight());
    }

    private static double near(String one, String other) {
        var wordings = List.of(Wording.of(one), Wording.of(other));
        var rarity = Rarity.among(wordings);
        return rarity.weigh(wordings.get(0)).nearness(rarity.weigh(wordings.get(1)));
    }
}
