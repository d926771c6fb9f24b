package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "原因：", "原因:", "主要原因：", "原因分析：", "产生原因：", "究其原因，", "究其原因，主要是", "究其原因：主要是", "原因主要是", "原因主要是：", "主要原因是", "主要原因在于：",
        "产生以上问题的原因主要是：", "存在上述问题的主要原因是", "分析原因，主要是", "究其根源，", "主要是", "深层次原因：", "思想根源：", "造成以上不足的原因，主要有"
    })
    void causesFollowTheShortcomings(String turn) {
        for (String shortcomings : new String[] {"一是研究不够深入。二是督促不够有力。", "研究不够深入，督促不够有力。", "研究不够深入；督促不够有力。"}) {
            var report = StructureReader.read("二、主要不足\n" + shortcomings + turn
                    + "学习钻研不够，压力传导不足。\n三、下步打算\n一是抓好学习。");
            assertThat(report.shortcomings()).containsExactly("研究不够深入", "督促不够有力");
            assertThat(report.causes()).containsExactly("学习钻研不够", "压力传导不足");
            assertThat(report.plan()).containsExactly("抓好学习");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"一是学习钻研不够。二是压力传导不足。", "一是学习钻研不够；二是压力传导不足。", "一是学习钻研不够，二是压力传导不足。",
        "学习钻研不够；压力传导不足。", "学习钻研不够，压力传导不足。", "学习钻研不够、压力传导不足。", "①学习钻研不够。②压力传导不足。"})
    void causesAreSeparatedLikeShortcomings(String causes) {
        var report = StructureReader.read("二、主要不足\n一是研究不够深入。二是督促不够有力。\n原因：" + causes);
        assertThat(report.shortcomings()).containsExactly("研究不够深入", "督促不够有力");
        assertThat(report.causes()).containsExactly("学习钻研不够", "压力传导不足");
    }

    @Test
    void anExplanationInsideAnItemIsNoCause() {
        var report = StructureReader.read("二、主要不足\n一是研究不够深入。主要是少数支部学得浅。二是督促不够有力。主要是检查少。");
        assertThat(report.shortcomings()).hasSize(2);
        assertThat(report.causes()).isEmpty();
    }

    @Test
    void theNumberingMayGoOnAfterACause() {
        var report = StructureReader.read("二、主要不足\n一是研究不够深入。原因：学得浅。二是督促不够有力。原因：检查少。");
        assertThat(report.shortcomings()).containsExactly("研究不够深入", "督促不够有力");
        assertThat(report.causes()).containsExactly("学得浅", "检查少");
    }

    @ParameterizedTest
    @ValueSource(strings = {"下一步，我将", "下步，", "今后，", "在今后的工作中，我将", "2024年，镇党委将", "针对以上问题，"})
    void thePlanMayBeginWithoutHeading(String turn) {
        var report = StructureReader.read("一、工作情况\n一是建强村级队伍。二是办好民生实事。\n二、存在问题及下一步打算\n"
                + "一是研究不够深入。二是督促不够有力。\n" + turn + "重点做好以下工作：一是抓好学习。二是抓好落实。");
        assertThat(report.shortcomings()).containsExactly("研究不够深入", "督促不够有力");
        assertThat(report.plan()).containsExactly("抓好学习", "抓好落实");
    }

    @Test
    void numbersThatBeginAnewAfterTheShortcomingsAreThePlan() {
        var report = StructureReader.read("一、抓学习\n领学十次。\n二、抓队伍\n选派十名。\n三、存在不足\n研究不深，督促不力。\n一、抓好学习\n二、抓好落实\n");
        assertThat(report.shortcomings()).containsExactly("研究不深", "督促不力");
        assertThat(report.plan()).containsExactly("抓好学习", "抓好落实");
    }

    @Test
    void shortcomingsMayCountLikeHeadings() {
        var report = StructureReader.read("存在的问题\n还有以下差距：\n一、研究不深。\n二、督促不力。\n下步打算\n一、抓好学习。\n二、抓好落实。\n");
        assertThat(report.shortcomings()).containsExactly("研究不深", "督促不力");
        assertThat(report.plan()).containsExactly("抓好学习", "抓好落实");
    }

    @Test
    void aReportWithoutAnyHeadingIsRead() {
        var report = StructureReader.read("""
                赤岭镇党委书记述职报告
                一年来，我认真履行抓基层党建第一责任人职责，现将有关情况述职如下：
                一是建强村级队伍。培训干部两百人次。
                二是办好民生实事。修通道路八条。
                虽然做了一些工作，但仍存在一些不足：一是研究不够深入；二是督促不够有力。
                下一步，我将重点做好以下工作：一是抓好学习；二是抓好落实。
                以上报告，请审阅。
                """);
        assertThat(report.title()).isEqualTo("赤岭镇党委书记述职报告");
        assertThat(report.achievements()).containsExactly("建强村级队伍。培训干部两百人次", "办好民生实事。修通道路八条");
        assertThat(report.shortcomings()).containsExactly("研究不够深入", "督促不够有力");
        assertThat(report.plan()).containsExactly("抓好学习", "抓好落实");
    }

    @Test
    void headingsMayStandInlineBeforeAColon() {
        var report = StructureReader.read("赤岭镇党委书记述职报告\n一是建强村级队伍。二是办好民生实事。存在问题：一是研究不够深入。"
                + "二是督促不够有力。下步打算：一是抓好学习。二是抓好落实。");
        assertThat(report.achievements()).containsExactly("建强村级队伍", "办好民生实事");
        assertThat(report.shortcomings()).containsExactly("研究不够深入", "督促不够有力");
        assertThat(report.plan()).containsExactly("抓好学习", "抓好落实");
    }

    @Test
    void wordsOfATurnInsideAchievementsTurnNothing() {
        var report = StructureReader.read("一、工作成效\n一是查找问题原因，列出问题清单。针对去年存在的问题，逐项整改。二是谋划下一步工作。\n"
                + "二、主要不足\n研究不够深入，督促不够有力。\n三、下步打算\n一是抓好学习。");
        assertThat(report.achievements()).containsExactly("查找问题原因，列出问题清单。针对去年存在的问题，逐项整改", "谋划下一步工作");
    }
}
