package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static final String BODY = "\n一、工作成效\n一是建强村级队伍。二是办好民生实事。\n二、主要不足\n一是研究不够深入。\n三、下步打算\n一是抓好学习。";

    private static Structure read(String front) {
        var report = StructureReader.read(front + BODY);
        assertThat(report.achievements()).containsExactly("建强村级队伍", "办好民生实事");
        return report;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2023年度党委书记抓基层党建工作述职报告", "2023年抓基层党建工作述职报告", "赤岭镇抓基层党建工作述职报告", "学校书记2023年度抓党建工作述职报告",
        "头雁领航聚合力山乡蝶变启新程", "“红色引擎”驱动“绿色崛起”", "让党旗在一线高高飘扬", "把“小切口”做成“大文章”——赤岭镇党建述职报告"
    })
    void aTitleOfAnyKind(String title) {
        assertThat(read(title).title()).isEqualTo(title);
        assertThat(read("\n\n" + title + "\n\n").title()).isEqualTo(title);
        assertThat(read("# " + title).title()).isEqualTo(title);
        assertThat(read("　　" + title + "　").title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "赤岭村党总支书记  李某某", "赤岭镇党委书记 张晓明", "赤岭镇党委（2020年11月15日）", "（2023年12月20日）", "——在全县述职评议会上的发言", "述职人：王小明"
    })
    void aSecondLine(String line) {
        var report = read("头雁领航聚合力山乡蝶变启新程\n" + line);
        assertThat(report.title()).isEqualTo("头雁领航聚合力山乡蝶变启新程");
        assertThat(report.subtitle()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "尊敬的各位领导、同志们：", "各位领导：", "同志们：", "区委第三巡察组：", "各位领导、同志们："
    })
    void aSalutation(String salutation) {
        var report = read("赤岭镇党委书记述职报告\n" + salutation + "\n一年来，我认真履行职责，现将有关情况述职如下：");
        assertThat(report.title()).isEqualTo("赤岭镇党委书记述职报告");
        assertThat(report.subtitle()).isNull();
        assertThat(report.sections()).hasSize(3);
    }

    @Test
    void nothingBehindTheSalutationIsASecondLine() {
        var report = read("赤岭镇党委书记述职报告\n各位领导：\n2025年是我镇乡村振兴的关键之年，也是\n收官之年。现将情况述职如下：");
        assertThat(report.title()).isEqualTo("赤岭镇党委书记述职报告");
        assertThat(report.subtitle()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "现将履职情况述职如下：", "现述职如下：", "我始终把党建工作抓在手上，现报告如下。", "2023年，在县委的坚强领导下，我认真履责。现将工作情况汇报如下：", "现将情况总结如下。"
    })
    void openingWordsAreNoSection(String preamble) {
        assertThat(read("赤岭镇党委书记述职报告\n" + preamble).sections()).hasSize(3);
    }

    @Test
    void aTitlePrintedTwice() {
        assertThat(read("2023年乡镇书记述职报告\n赤岭镇党委书记抓基层党建工作述职报告").title()).isEqualTo("赤岭镇党委书记抓基层党建工作述职报告");
    }

    @Test
    void aCoupletInTwoLines() {
        assertThat(read("头雁领航聚合力\n山乡蝶变启新程").title()).isEqualTo("头雁领航聚合力山乡蝶变启新程");
        assertThat(read("坚持党建引领聚合力\n奋力谱写乡村全面振兴新篇章").title()).isEqualTo("坚持党建引领聚合力奋力谱写乡村全面振兴新篇章");
    }

    @Test
    void aTagOfTheSiteAboveTheTitle() {
        assertThat(read("党建\n头雁领航聚合力山乡蝶变启新程").title()).isEqualTo("头雁领航聚合力山乡蝶变启新程");
        assertThat(read("范文\n赤岭镇党委书记述职报告").title()).isEqualTo("赤岭镇党委书记述职报告");
    }

    @Test
    void noTitle() {
        assertThat(read("").title()).isEmpty();
        assertThat(read("各位领导：").title()).isEmpty();
    }

    @Test
    void frontMatterOfMachines() {
        assertThat(read("---\ntitle: 报告\nlayout: post\n---\n头雁领航聚合力山乡蝶变启新程").title()).isEqualTo("头雁领航聚合力山乡蝶变启新程");
        assertThat(read("资源描述：述职报告范文\n上传者：小李 | 格式：doc | 页数：11 | 大小：48KB\n头雁领航聚合力山乡蝶变启新程").title())
                .isEqualTo("头雁领航聚合力山乡蝶变启新程");
    }
}
