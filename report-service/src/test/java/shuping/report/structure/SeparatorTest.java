package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeparatorTest {

    private static List<String> shortcomings(String body) {
        return StructureReader.read("二、主要不足\n" + body).shortcomings();
    }

    private static List<String> plan(String body) {
        return StructureReader.read("三、下步打算\n" + body).plan();
    }

    @Test
    void semicolons() {
        assertThat(shortcomings("制度执行还不严格；载体创新不足，办法不多；带动能力还有短板。"))
                .containsExactly("制度执行还不严格", "载体创新不足，办法不多", "带动能力还有短板");
        assertThat(plan("立足学懂，抓好学习；立足管用，抓好制度。")).containsExactly("立足学懂，抓好学习", "立足管用，抓好制度");
    }

    @Test
    void commas() {
        assertThat(shortcomings("制度执行不到位，载体创新不够多，个别支部、小组作用发挥不明显。"))
                .containsExactly("制度执行不到位", "载体创新不够多", "个别支部、小组作用发挥不明显");
    }

    @Test
    void commasThatOnlyJoinPartsOfOneStatement() {
        assertThat(shortcomings("在抓落实上，力度还不够大，导致个别工作进展缓慢。")).containsExactly("在抓落实上，力度还不够大，导致个别工作进展缓慢");
    }

    @Test
    void enumerationCommas() {
        assertThat(shortcomings("压力传导不够、工作研究不深、指导办法不多。")).containsExactly("压力传导不够", "工作研究不深", "指导办法不多");
        assertThat(shortcomings("对行业党建的研究、探索、积累不够。")).containsExactly("对行业党建的研究、探索、积累不够");
    }

    @Test
    void sentences() {
        assertThat(shortcomings("制度执行不够严格。带动能力不强，办法不多。经常性督促不够。"))
                .containsExactly("制度执行不够严格", "带动能力不强，办法不多", "经常性督促不够");
    }

    @Test
    void paragraphs() {
        assertThat(StructureReader.read("""
                一、工作成效
                一年来，我认真履行第一责任人职责，取得了一定的成效。
                抓学习。举办培训班十期。党员受教育。
                抓队伍。选派干部三十名。队伍有活力。
                """).achievements()).containsExactly("抓学习。举办培训班十期。党员受教育", "抓队伍。选派干部三十名。队伍有活力");
    }

    @Test
    void aListOfExamplesIsOneItem() {
        assertThat(shortcomings("有的支部组织生活不规范，如以会代学；记录不全；人员不齐等现象仍然存在。")).hasSize(1);
    }

    @Test
    void whatIsQuotedStaysWhole() {
        assertThat(shortcomings("“三会一课，主题党日”质量不高，阵地（村，社区）作用不明显。"))
                .containsExactly("“三会一课，主题党日”质量不高", "阵地（村，社区）作用不明显");
    }

    @Test
    void halfWidthPunctuation() {
        assertThat(shortcomings("制度执行不到位,载体创新不够多,作用发挥不明显.")).containsExactly("制度执行不到位", "载体创新不够多", "作用发挥不明显");
        assertThat(shortcomings("制度执行不到位;载体创新不够多;作用发挥不明显.")).hasSize(3);
    }

    @Test
    void leadSentencesBelongToNoItem() {
        assertThat(shortcomings("一年来，虽然做了一些工作，但与上级要求相比，还存在一些不足，主要表现在：一是研究不深。二是督促不力。"))
                .containsExactly("研究不深", "督促不力");
        assertThat(shortcomings("当前党建工作仍存在一些短板：制度执行不到位；载体创新不够多。")).containsExactly("制度执行不到位", "载体创新不够多");
        assertThat(shortcomings("对照上级要求，还存在一些差距，主要是制度执行不到位，载体创新不够多。"))
                .containsExactly("制度执行不到位", "载体创新不够多");
        assertThat(plan("下一步，我将继续努力，重点做好以下工作：抓好学习；抓好制度。")).containsExactly("抓好学习", "抓好制度");
    }

    @Test
    void theLeadOfThePlanIsKept() {
        var report = StructureReader.read("三、下步打算\n以争创先进为目标，推动党建提质。一是抓好学习。二是抓好制度。");
        assertThat(report.planPreamble()).isEqualTo("以争创先进为目标，推动党建提质");
        assertThat(report.plan()).containsExactly("抓好学习", "抓好制度");
    }
}
