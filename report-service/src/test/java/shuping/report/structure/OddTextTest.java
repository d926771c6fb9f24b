package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shuping.report.document.UnreadableDocument;

/** Texts that nobody writes in earnest are read all the same. */
class OddTextTest {

    private static final String REPORT = "头雁领航聚合力\n一、工作成效\n一是建强队伍。二是办好实事。\n二、主要不足\n一是研究不深。\n三、下步打算\n一是抓好学习。";

    @ParameterizedTest
    @ValueSource(strings = {"一、工作成效\n", "一、工作成效\n二、主要不足\n三、下步打算\n"})
    void aMillionHeadings(String headings) {
        var text = headings.repeat(7_000_000 / headings.length());
        assertThatThrownBy(() -> StructureReader.readAll(text)).isInstanceOf(UnreadableDocument.class).hasMessageContaining("10 万个标题");
    }

    @Test
    void asManyHeadingsAsThousandsOfReportsHave() {
        assertThat(StructureReader.readAll("一、工作成效\n".repeat(100_000)).get(0).achievements()).isEmpty();
    }

    @Test
    void tenMillionCharactersInOneLine() {
        var reports = StructureReader.readAll(REPORT.replace("抓好学习", "抓好学习".repeat(2_500_000)));
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).plan()).hasSize(1);
    }

    @Test
    void listsNestedDeeply() {
        String nested = "（一）甲。1.乙。（1）丙。①丁。一是戊。第一，己。";
        var report = StructureReader.read("一、工作成效\n" + nested.repeat(20_000) + "\n（二）庚。");
        assertThat(report.achievements()).hasSize(2).last().isEqualTo("庚");
    }

    @Test
    void emojiKeepTheirPlaces() {
        String text = REPORT.replace("建强队伍", "建强\ud83d\udcaa队伍\ud83d\ude00");
        var item = StructureReader.read(text).sections().get(0).items().get(0);
        assertThat(item.text()).isEqualTo("建强\ud83d\udcaa队伍\ud83d\ude00");
        assertThat(text.substring(item.start(), item.end())).isEqualTo(item.text());
    }

    @Test
    void halvesOfSurrogatePairsDisturbNothing() {
        var report = StructureReader.read(REPORT.replace("建强", "建\ud83d强").replace("学习", "学\ude00习"));
        assertThat(report.achievements()).containsExactly("建\ud83d强队伍", "办好实事");
        assertThat(report.plan()).containsExactly("抓好学\ude00习");
    }

    @Test
    void aTitleThatIsHtmlIsItsWordsOnly() {
        assertThat(StructureReader.read("<h1 onclick=\"alert(1)\">头雁领航<script>聚合力</script></h1>" + REPORT.substring(7)).title())
                .isEqualTo("头雁领航聚合力");
    }

    @Test
    void textHiddenFromTheEyeIsReadAndKeepsItsPlace() {
        String text = REPORT.replace("建强队伍", "建\u200b强\u202e队\u2066伍\u00ad");
        var item = StructureReader.read(text).sections().get(0).items().get(0);
        assertThat(item.text()).isEqualTo("建强队伍");
        assertThat(text.substring(item.start(), item.end())).isEqualTo("建\u200b强\u202e队\u2066伍");
    }

    @Test
    void nulBytesAreNoText() {
        assertThat(StructureReader.read(REPORT.replace("建强", "建\0强")).achievements()).containsExactly("建强队伍", "办好实事");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、强基固本提成绩，", "一、强基固本，提成绩，\n", "问题一", "1、甲乙述职报告\n2、", "（一", "……此处隐藏", "一、成效\n1.1 ", "書(", "存在一是", "一是 ", "一是甲。二是 "})
    void textsThatBreakOffAreRead(String text) {
        assertThat(StructureReader.readAll(text)).isNotEmpty();
        assertThat(StructureReader.readAll(REPORT + "\n" + text)).isNotEmpty();
    }
}
