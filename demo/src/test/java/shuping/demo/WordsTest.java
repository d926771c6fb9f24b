package shuping.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private final DemoData data = new DemoData();

    @ParameterizedTest
    @ValueSource(strings = {"jinxiuli", "jiazheng", "yunfan", "eryuan", "jiaotong", "shiyuan"})
    void aReturnedReportIsHandedInChanged(String organisation) {
        var text = data.report(organisation);
        assertThat(Words.revised(organisation, text, 1)).isNotEqualTo(text);
    }

    @Test
    void theMissingCausesAreThereTheSecondTime() {
        assertThat(Words.revised("jiazheng", data.report("jiazheng"), 1)).contains("原因分析").containsOnlyOnce("下步打算");
    }

    @Test
    void everyReturnedPartHasAnOpinionOfItsOwn() {
        assertThat(Script.parts()).filteredOn(part -> part.returns() > 0)
                .extracting(part -> Words.returned(part.organisation(), 1))
                .doesNotHaveDuplicates();
    }
}
