package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompilationTest {

    private static final String[] TITLES = {"头雁领航聚合力山乡蝶变启新程", "强基固本担使命", "以高质量党建引领乡村振兴", "“红色引擎”驱动“绿色崛起”"};

    private static String body(int no) {
        return "一、工作成效\n一是建强队伍" + no + "。二是办好\n实事" + no + "。\n二、主要不足\n一是研究不够深入。二是督促不够有力。原因：学习不够，传导不力。\n"
                + "三、下步打算\n一是抓好学习。二是抓好落实" + no + "。\n";
    }

    private static void assertReports(String text, int count) {
        var reports = StructureReader.readAll(text);
        assertThat(reports).extracting(Structure::title).containsExactlyElementsOf(
                IntStream.range(0, count).mapToObj(i -> TITLES[i]).toList());
        for (int i = 0; i < count; i++) {
            assertThat(reports.get(i).achievements()).containsExactly("建强队伍" + i, "办好实事" + i);
            assertThat(reports.get(i).causes()).containsExactly("学习不够", "传导不力");
            assertThat(reports.get(i).plan()).containsExactly("抓好学习", "抓好落实" + i);
        }
    }

    private static String compiled(String border, String gap) {
        return IntStream.range(0, 4)
                .mapToObj(i -> border.replace("N", String.valueOf(i + 1)).replace("汉", String.valueOf("一二三四".charAt(i)))
                        + TITLES[i] + "\n" + body(i))
                .collect(Collectors.joining(gap));
    }

    @Test
    void bareTitlesPartTheReports() {
        assertReports(compiled("", "\n"), 4);
        assertReports(compiled("", ""), 4);
        assertReports("全县党委书记抓基层党建述职报告\n（4篇）\n" + compiled("", "\n"), 4);
        assertReports("全县述职报告汇编（精选4篇）\n" + compiled("", ""), 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"篇N\n", "篇汉\n", "第汉篇\n", "第N篇：\n", "第汉篇：", "【范文N】\n", "【篇N】\n", "范文汉：\n", "述职报告 篇N\n", "（篇N）", "党建述职报告N\n"})
    void numberedBordersPartTheReports(String border) {
        assertReports(compiled(border, "\n"), 4);
    }

    @Test
    void signaturesStayWithTheirReport() {
        assertReports(compiled("", "赤岭镇党委\n2023年12月1日\n"), 4);
        assertReports(compiled("", "以上报告，请审阅。\n"), 4);
    }

    @Test
    void secondLinesAndSalutationsStandBetweenTitleAndHeading() {
        var reports = StructureReader.readAll(TITLES[0] + "\n赤岭镇党委书记 王小明\n各位领导：\n现述职如下：\n" + body(0) + TITLES[1]
                + "\n青溪镇党委书记 李小明\n各位领导：\n一年来，我履行职责。现述职如下：\n" + body(1));
        assertThat(reports).extracting(Structure::title).containsExactly(TITLES[0], TITLES[1]);
        assertThat(reports).extracting(Structure::subtitle).containsExactly("赤岭镇党委书记 王小明", "青溪镇党委书记 李小明");
        assertThat(reports.get(0).plan()).containsExactly("抓好学习", "抓好落实0");
    }

    @Test
    void titlesOnTheLineOfTheTextPartTheReports() {
        String text = compiled("", "").replace("\n", "");
        assertThat(StructureReader.readAll(text)).extracting(Structure::title).containsExactly(TITLES);
    }

    @Test
    void aSingleReportIsOne() {
        assertThat(StructureReader.readAll(TITLES[0] + "\n" + body(0))).hasSize(1);
        assertThat(StructureReader.readAll("没有任何结构的一句话。")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void aBrokenSentenceIsNoTitle(int no) {
        var reports = StructureReader.readAll(TITLES[0] + "\n一、工作成效\n一是建强队伍。\n二、主要不足\n研究不深。\n三、下步打算\n一是抓好\n学习。二是坚持\n以上率下\n抓好落实。\n"
                + TITLES[no + 1] + "\n" + body(1));
        assertThat(reports).extracting(Structure::title).containsExactly(TITLES[0], TITLES[no + 1]);
        assertThat(reports.get(0).plan()).containsExactly("抓好学习", "坚持以上率下抓好落实");
    }
}
