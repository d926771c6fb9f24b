package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    private static List<String> items(String body) {
        return StructureReader.read("一、工作成效\n" + body).achievements();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "一是 | 二是 | 三是", "（一） | （二） | （三）", "(一) | (二) | (三)", "〔一〕 | 〔二〕 | 〔三〕", "1. | 2. | 3.", "1． | 2． | 3．",
        "1、 | 2、 | 3、", "１．| ２．| ３．", "第一、 | 第二、 | 第三、", "第一， | 第二， | 第三，", "首先， | 其次， | 最后，", "① | ② | ③",
        "（1） | （2） | （3）", "1） | 2） | 3）", "其一， | 其二， | 其三，", "一要 | 二要 | 三要", "• | • | •", "一是： | 二是： | 三是：", "第一是 | 第二是 | 第三是"
    })
    void comesInManyKinds(String first, String second, String third) {
        String body = first + "抓学习强思想。举办培训班。\n" + second + "抓队伍强堡垒；\n" + third + "抓服务强民生。";
        assertThat(items(body)).containsExactly("抓学习强思想。举办培训班", "抓队伍强堡垒", "抓服务强民生");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "一是 | 二是 | 三是", "（一） | （二） | （三）", "1. | 2. | 3.", "1、 | 2、 | 3、", "第一， | 第二， | 第三，", "首先， | 其次， | 最后，", "① | ② | ③"
    })
    void mayStandInOneParagraph(String first, String second, String third) {
        String body = first + "抓学习强思想。举办培训班。" + second + "抓队伍强堡垒；" + third + "抓服务强民生。";
        assertThat(items(body)).containsExactly("抓学习强思想。举办培训班", "抓队伍强堡垒", "抓服务强民生");
    }

    @Test
    void nestedNumbersStayInTheirItem() {
        assertThat(items("（一）抓学习。一是领学。二是讲学。\n（二）抓队伍。\n一是选。二是育。\n（三）抓服务"))
                .containsExactly("抓学习。一是领学。二是讲学", "抓队伍。一是选。二是育", "抓服务");
        assertThat(items("1、抓学习\n一是领学。二是讲学。\n2、抓队伍\n一是选。二是育。"))
                .containsExactly("抓学习一是领学。二是讲学", "抓队伍一是选。二是育");
        assertThat(items("一是抓学习。1.领学。2.讲学。二是抓队伍。1.选。2.育。"))
                .containsExactly("抓学习。1.领学。2.讲学", "抓队伍。1.选。2.育");
        assertThat(items("（一）抓学习\n1、领学。\n2、讲学。\n（二）抓队伍\n1、选。\n2、育。"))
                .containsExactly("抓学习1、领学。2、讲学", "抓队伍1、选。2、育");
    }

    @Test
    void aLeadMayCountBeforeTheItemsDo() {
        var section = StructureReader.read("""
                一、工作成效
                一年来做到三个坚持：一是坚持学。二是坚持干。三是坚持改。
                （一）建强村级队伍。
                （二）办好民生实事。
                """).sections().get(0);
        assertThat(section.items()).extracting(Item::text).containsExactly("建强村级队伍", "办好民生实事");
        assertThat(section.preamble()).startsWith("一年来做到三个坚持");
    }

    @Test
    void themesThatCountAnewAreTheItems() {
        assertThat(items("""
                抓学习，强思想。一是领学。二是讲学。
                抓队伍，强堡垒。一是选。二是育。三是管。
                抓服务，强民生。一是问需。二是办实。
                """)).containsExactly("抓学习，强思想。一是领学。二是讲学", "抓队伍，强堡垒。一是选。二是育。三是管", "抓服务，强民生。一是问需。二是办实");
    }

    @Test
    void aLineMayBreakInsideAnItem() {
        assertThat(items("一是抓学习，\n强思想。二是抓队伍强\n\n堡垒。办好\n实事。\n三是抓服务。四\n是抓民生。"))
                .containsExactly("抓学习，强思想", "抓队伍强堡垒。办好实事", "抓服务", "抓民生");
    }

    @Test
    void falseFriendsAreNoNumbers() {
        assertThat(items("一是1月1日、15日两次走访，推行“1+X”模式。重点之一是协商。三是15宣传。二是第一书记、第二支部同抓，一是一、二是二。"))
                .containsExactly("1月1日、15日两次走访，推行“1+X”模式。重点之一是协商。三是15宣传", "第一书记、第二支部同抓，一是一、二是二");
        assertThat(items("1.在农村，抓规范。在社区，抓服务。占比\n10%以上。\n2.一方面抓班子，另一方面抓队伍。"))
                .containsExactly("在农村，抓规范。在社区，抓服务。占比10%以上", "一方面抓班子，另一方面抓队伍");
    }

    @Test
    void anItemMayBeginWithTheSameNumeral() {
        assertThat(items("一是一以贯之抓学习。二是二话不说抓落实。")).containsExactly("一以贯之抓学习", "二话不说抓落实");
    }

    @Test
    void countingMayBeginLateAndHaveGaps() {
        assertThat(items("五是抓服务。六是抓民生。八是抓安全。")).containsExactly("抓服务", "抓民生", "抓安全");
        assertThat(items("8.抓服务。\n9.抓民生。\n10.抓安全。\n")).containsExactly("抓服务", "抓民生", "抓安全");
    }

    @Test
    void aLostFullStopDoesNotHideTheNextItem() {
        assertThat(items("一是抓学习二是抓队伍三是抓服务。")).containsExactly("抓学习", "抓队伍", "抓服务");
    }

    @Test
    void moreThanTenItemsAreCounted() {
        assertThat(items("一是甲。二是乙。三是丙。四是丁。五是戊。六是己。七是庚。八是辛。九是壬。十是癸。十一是子。十二是丑。")).hasSize(12);
    }

    @Test
    void tableOfPagesInTheTextIsNoList() {
        assertThat(items("1、抓学习强思想，建成讲习所\n2、三个。\n2、抓队伍强堡垒。\n3、抓服务。")).hasSize(3);
    }
}
