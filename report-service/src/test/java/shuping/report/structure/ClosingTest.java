package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "以上报告，请审阅。", "请予审议。", "特此报告。", "如有不妥，敬请批评指正。", "不妥之处，请批评指正。", "以上是我的述职，请各位领导评议。", "述职完毕，谢谢大家！", "我的述职完毕。",
        "特此报告。\n述职人：王小明\n2023年12月20日", "赤岭镇党委\n2023年12月20日", "述职人：王小明", "二〇二三年十二月二十日", "（完）", "以上报告，请审阅。\n赤岭镇党委书记 王小明\n20××年×月×日"
    })
    void belongsToNoItem(String closing) {
        var report = StructureReader.read("三、下步打算\n一是抓好学习。二是抓好落实。\n" + closing);
        assertThat(report.plan()).containsExactly("抓好学习", "抓好落实");
    }

    @Test
    void mayStandInTheLastParagraph() {
        assertThat(StructureReader.read("三、下步打算\n一是抓好学习。二是抓好落实。以上报告，请审阅。").plan()).containsExactly("抓好学习", "抓好落实");
    }

    @Test
    void nothingClosesBeforeASectionIsOver() {
        var report = StructureReader.read("二、主要不足\n一是管得不严。请各位领导批评。\n三、下步打算\n一是从严管理。");
        assertThat(report.shortcomings()).containsExactly("管得不严。请各位领导批评");
        assertThat(report.plan()).containsExactly("从严管理");
    }

    @Test
    void itsWordsInsideAnItemCloseNothing() {
        assertThat(StructureReader.read("三、下步打算\n一是请党员群众评议支部工作。二是做到谢谢群众监督。三是完善2024年\n工作台账。").plan())
                .containsExactly("请党员群众评议支部工作", "做到谢谢群众监督", "完善2024年工作台账");
    }
}
