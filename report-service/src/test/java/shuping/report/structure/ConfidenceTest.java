package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfidenceTest {

    private static Section section(String text, SectionKind kind) {
        return StructureReader.read(text).sections().stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void headingsAndNumbersLeaveNothingToAsk() {
        var report = StructureReader.read("头雁领航\n一、工作成效\n一是建强队伍。二是办好实事。\n二、主要不足\n一是研究不深。二是督促不力。原因：学得浅。\n三、下步打算\n一是抓好学习。");
        assertThat(report.confidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(report.question()).isNull();
        assertThat(report.sections()).allMatch(s -> s.confidence() == Confidence.CERTAIN && s.question() == null);
    }

    @Test
    void withoutAnyHeadingEverythingIsGuessed() {
        var report = StructureReader.read("一年来，我认真履职，现述职如下：\n一是建强队伍。\n二是办好实事。\n但仍存在一些不足：一是研究不深；二是督促不力。\n下一步，我将重点做好：一是抓好学习；二是抓好落实。\n");
        assertThat(report.confidence()).isEqualTo(Confidence.GUESSED);
        assertThat(report.question()).isEqualTo("全文没有小标题，各部分是按文意划分的，请核对。");
        assertThat(report.sections()).allMatch(s -> s.confidence() == Confidence.LIKELY);
    }

    @Test
    void causesWithoutTheWordAreGuessed() {
        var causes = section("二、主要不足\n一是研究不深。二是督促不力。主要是学得浅，抓得松。", SectionKind.CAUSES);
        assertThat(causes.confidence()).isEqualTo(Confidence.GUESSED);
        assertThat(causes.question()).isEqualTo("“主要是”之后读作原因分析，对吗？");
    }

    @Test
    void oneHeadingOverTwoSectionsAsksWhereTheTurnIs() {
        var plan = section("二、存在问题及下一步打算\n一是研究不深。二是督促不力。\n下一步，抓好学习，抓好落实。", SectionKind.PLAN);
        assertThat(plan.confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(plan.question()).startsWith("这里没有标题，从“下一步”起读作下步打算");
        var lost = section("二、存在问题及下一步打算\n一是研究不深。二是督促不力。", SectionKind.SHORTCOMINGS);
        assertThat(lost.confidence()).isEqualTo(Confidence.GUESSED);
        assertThat(lost.question()).contains("没有找到打算从哪里开始");
    }

    @Test
    void aHeadingOfTheWritersOwnThatStandsWhereThePlanStandsIsGuessed() {
        var plan = section("一、工作成效\n一是建强队伍。\n二、主要不足\n一是研究不深。\n三、扬帆再启航\n一是抓好学习。", SectionKind.PLAN);
        assertThat(plan.confidence()).isEqualTo(Confidence.GUESSED);
        assertThat(plan.question()).isEqualTo("“扬帆再启航”这一部分读作下步打算，对吗？");
    }

    @Test
    void aNumberingThatBeginsAnewOrLeavesOneOutIsDoubted() {
        assertThat(section("一、工作成效\n一是建强队伍：一是选，二是育。二是办好实事。", SectionKind.ACHIEVEMENTS).confidence())
                .isEqualTo(Confidence.GUESSED);
        assertThat(section("一、工作成效\n一是建强队伍。三是办好实事。", SectionKind.ACHIEVEMENTS).question())
                .isEqualTo("编号从1跳到3，中间是否缺了内容？");
    }

    @Test
    void itemsWithoutNumbersAreLikelyUnlessSemicolonsPartThem() {
        assertThat(section("二、主要不足\n研究不深，督促不力。", SectionKind.SHORTCOMINGS).question())
                .isEqualTo("这里没有编号，按段落或标点分成2条，对吗？");
        assertThat(section("二、主要不足\n研究不深；督促不力。", SectionKind.SHORTCOMINGS).confidence()).isEqualTo(Confidence.CERTAIN);
    }
}
