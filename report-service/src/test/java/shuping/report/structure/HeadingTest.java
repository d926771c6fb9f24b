package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ACHIEVEMENTS | 工作成效", "ACHIEVEMENTS | 工作开展情况", "ACHIEVEMENTS | 工作开展情况及取得成效", "ACHIEVEMENTS | 履行职责情况",
        "ACHIEVEMENTS | 履职情况", "ACHIEVEMENTS | 履职状况", "ACHIEVEMENTS | 履职情况和工作亮点", "ACHIEVEMENTS | 履职工作特色和亮点",
        "ACHIEVEMENTS | 履行党建第一责任人职责情况", "ACHIEVEMENTS | 履职尽责，当好领头雁", "ACHIEVEMENTS | 主要做法", "ACHIEVEMENTS | 主要做法和成效",
        "ACHIEVEMENTS | 主要成效", "ACHIEVEMENTS | 主要工作", "ACHIEVEMENTS | 主要工作情况", "ACHIEVEMENTS | 主要工作完成情况",
        "ACHIEVEMENTS | 重点工作落实情况", "ACHIEVEMENTS | 主要进展情况", "ACHIEVEMENTS | 政治思想建设情况", "ACHIEVEMENTS | 履行“一岗双责”情况",
        "ACHIEVEMENTS | 特色亮点", "ACHIEVEMENTS | 工作亮点", "ACHIEVEMENTS | 成绩清单", "ACHIEVEMENTS | 2023年抓党建工作情况",
        "SHORTCOMINGS | 主要不足", "SHORTCOMINGS | 存在的主要问题", "SHORTCOMINGS | 存在的问题", "SHORTCOMINGS | 存在问题", "SHORTCOMINGS | 存在不足",
        "SHORTCOMINGS | 当前存在的主要问题", "SHORTCOMINGS | 当前村级队伍建设存在的主要问题", "SHORTCOMINGS | 问题短板", "SHORTCOMINGS | 短板弱项",
        "SHORTCOMINGS | 问题不足", "SHORTCOMINGS | 差距和不足", "SHORTCOMINGS | 对标检视", "SHORTCOMINGS | 问题清单", "SHORTCOMINGS | 存在问题及原因",
        "SHORTCOMINGS | 存在的主要问题和原因分析", "SHORTCOMINGS | 存在问题及原因剖析", "SHORTCOMINGS | 问题和原因剖析", "SHORTCOMINGS | 不足之处",
        "SHORTCOMINGS | 存在问题及下一步打算", "SHORTCOMINGS | 存在的问题及今后五年的工作目标", "SHORTCOMINGS | 工作中存在的困难和问题",
        "CAUSES | 原因分析", "CAUSES | 思想根源", "CAUSES | 产生原因", "CAUSES | 产生问题的原因",
        "PLAN | 下步打算", "PLAN | 下一步工作打算", "PLAN | 下步工作打算", "PLAN | 下一步工作思路", "PLAN | 下一步工作思路和主要措施", "PLAN | 改进措施",
        "PLAN | 整改措施", "PLAN | 今后努力方向", "PLAN | 努力方向", "PLAN | 精准施策，展望未来", "PLAN | 任务清单", "PLAN | 2024年工作计划",
        "PLAN | 下一步努力和改进方向", "PLAN | 下一步工作", "PLAN | 下一步工作举措",
        "LAST_YEAR | 上年度整改情况", "LAST_YEAR | 上年度述职评议指出问题整改落实情况", "LAST_YEAR | 上年述职点评问题整改情况", "LAST_YEAR | 问题整改落实情况",
        "LAST_YEAR | 上年度述职中查摆的突出问题整改情况", "LAST_YEAR | 上年度查摆问题整改情况及公开承诺兑现情况", "LAST_YEAR | 巡视巡察反馈问题整改情况",
        "LAST_YEAR | 2022年度述职评议反馈问题整改情况",
        "OTHER | 基本情况", "OTHER | 基本概况", "OTHER | 几点体会", "OTHER | 意见建议"
    })
    void saysWhatItsSectionIsAbout(SectionKind kind, String heading) {
        var report = StructureReader.read("某镇党委书记述职报告\n一、" + heading + "\n一是甲乙丙丁。二是戊己庚辛。\n");
        assertThat(report.sections()).extracting(Section::kind).containsExactly(kind);
        assertThat(report.sections().get(0).heading()).isEqualTo(heading);
        assertThat(report.title()).isEqualTo("某镇党委书记述职报告");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "二、主要不足\n", "二、主要不足。\n", "二、主要不足：\n", "二、 主要不足\n", "二、主要不足：", "二、主要不足。", "二、主要不足 ", "二、主要不足",
        "## 二、主要不足\n", "**二、主要不足**\n", "主要不足\n", "主要不足：\n", "主要不足：", "（二）主要不足\n", "二. 主要不足\n", "第二部分 主要不足\n",
        "2.主要不足\n", "2、主要不足\n", "　　二、主要不足\n", "二、主要不足\n\n\n"
    })
    void mayBeWrittenInManyWays(String heading) {
        var report = StructureReader.read("赤岭镇党委书记述职报告\n一、工作成效\n一是建强村级队伍。二是办好民生实事。\n" + heading
                + "一是研究不够深入。二是督促不够有力。\n三、下步打算\n一是抓好学习。二是抓好落实。\n");
        assertThat(report.achievements()).containsExactly("建强村级队伍", "办好民生实事");
        assertThat(report.shortcomings()).containsExactly("研究不够深入", "督促不够有力");
        assertThat(report.plan()).containsExactly("抓好学习", "抓好落实");
    }

    @Test
    void maySeparateNothingAtAll() {
        var report = StructureReader.read("赤岭镇党委书记述职报告一、工作成效一是建强村级队伍。二是办好民生实事。二、主要不足一是研究不够深入。"
                + "二是督促不够有力。三、下步打算一是抓好学习。二是抓好落实。");
        assertThat(report.title()).isEqualTo("赤岭镇党委书记述职报告");
        assertThat(report.achievements()).containsExactly("建强村级队伍", "办好民生实事");
        assertThat(report.shortcomings()).containsExactly("研究不够深入", "督促不够有力");
        assertThat(report.plan()).containsExactly("抓好学习", "抓好落实");
    }

    @Test
    void mayStandInOneLineWithSpacesOnly() {
        var report = StructureReader.read("聚力强基 赤岭镇党委书记 王某某 一、工作成效 一是建强村级队伍。 二是办好民生实事。 二、主要不足 一是研究不够深入。"
                + " 二是督促不够有力。 三、下步打算 一是抓好学习。 二是抓好落实。");
        assertThat(report.achievements()).containsExactly("建强村级队伍", "办好民生实事");
        assertThat(report.shortcomings()).containsExactly("研究不够深入", "督促不够有力");
        assertThat(report.plan()).containsExactly("抓好学习", "抓好落实");
    }

    @Test
    void subHeadingsSplitASectionOverTwoMatters() {
        var report = StructureReader.read("""
                赤岭镇党委书记述职报告
                一、履职工作特色和亮点
                （一）建强村级队伍。
                （二）办好民生实事。
                二、下一步努力和改进方向
                （一）存在问题
                1.研究不够深入。
                2.督促不够有力。
                （二）改进措施
                1.抓好学习。
                2.抓好落实。
                """);
        assertThat(report.achievements()).containsExactly("建强村级队伍", "办好民生实事");
        assertThat(report.shortcomings()).containsExactly("研究不够深入", "督促不够有力");
        assertThat(report.plan()).containsExactly("抓好学习", "抓好落实");
    }

    @Test
    void causesMayHaveASubHeading() {
        var report = StructureReader.read("""
                二、存在的主要问题和原因分析
                （一）存在的主要问题
                一是研究不够深入。二是督促不够有力。
                （二）原因分析
                一是学得不深。二是抓得不紧。
                三、下步打算
                一是抓好学习。
                """);
        assertThat(report.shortcomings()).containsExactly("研究不够深入", "督促不够有力");
        assertThat(report.causes()).containsExactly("学得不深", "抓得不紧");
    }

    @Test
    void themesOfTheWritersOwnAreItems() {
        var report = StructureReader.read("""
                赤岭镇党委书记述职报告
                一年来，我履行第一责任人职责，现述职如下：
                一、坚持政治引领，拧紧责任链条
                一是专题研究。二是带头领办。
                二、坚持问题导向，破解治理难题
                一是摸清底数。二是逐一销号。
                三、存在的问题
                一是研究不够深入。二是督促不够有力。
                四、下一步打算
                抓好学习；抓好落实。
                """);
        assertThat(report.achievements()).containsExactly(
                "坚持政治引领，拧紧责任链条一是专题研究。二是带头领办", "坚持问题导向，破解治理难题一是摸清底数。二是逐一销号");
        assertThat(report.shortcomings()).hasSize(2);
        assertThat(report.plan()).containsExactly("抓好学习", "抓好落实");
    }

    @Test
    void aTableOfContentsIsNoReport() {
        var reports = StructureReader.readAll("""
                目录
                一、工作成效
                二、主要不足
                三、下步打算
                赤岭镇党委书记述职报告
                一、工作成效
                一是建强村级队伍。
                二、主要不足
                一是研究不够深入。
                三、下步打算
                一是抓好学习。
                """);
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).title()).isEqualTo("赤岭镇党委书记述职报告");
        assertThat(reports.get(0).achievements()).isEqualTo(List.of("建强村级队伍"));
        assertThat(reports.get(0).sections()).hasSize(3);
    }

    @Test
    void otherSectionsHaveNoItems() {
        var report = StructureReader.read("""
                一、基本情况
                1.全镇有村12个。
                2.党员806名。
                二、工作成效
                1.建强村级队伍。
                2.办好民生实事。
                """);
        assertThat(report.sections()).extracting(Section::kind).containsExactly(SectionKind.OTHER, SectionKind.ACHIEVEMENTS);
        assertThat(report.sections().get(0).items()).isEmpty();
        assertThat(report.achievements()).containsExactly("建强村级队伍", "办好民生实事");
    }
}
