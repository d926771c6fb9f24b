package shuping.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shuping.report.structure.StructureReader;

/** Files that a program wrote, not a test. */
class LibreOfficeTest {

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.docx", "libreoffice.doc"})
    void isReadAsItsReaderSeesIt(String fileName) {
        assertThat(read(fileName).lines().filter(line -> !line.isBlank())).containsExactly(
                "党建引领聚合力　为民服务谱新篇",
                "云溪街道党工委书记　周明远",
                "内部资料",
                "一年来，我认真履行抓基层党建工作第一责任人职责。现述职如下：",
                "一、工作成效",
                "（一）抓班子带队伍。组织中心组学习12次，培训党务干部86人。",
                "（二）抓基层打基础。",
                "1. 2025年新建党群服务中心3个。",
                "2. 整顿软弱涣散党组织2个，做法见工作简报。",
                "（三）抓服务暖民心。办成实事31件。",
                "事项\t数量",
                "发展党员\t28名",
                "走访群众\t412户",
                "二、主要不足",
                "一是理论学习不够深入，全年只到过六个村。",
                "二是两新组织覆盖率只有61%。",
                "三是党建品牌不够响亮。",
                "三、下步打算",
                "（一）每月到村开展一次专题学习。",
                "（二）年底前覆盖率提高到80%。",
                "（三）打造“云溪先锋”党建品牌。",
                "以上报告，请审阅。",
                "2026年11月26日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.docx", "libreoffice.doc"})
    void hasItsItems(String fileName) {
        var report = StructureReader.read(read(fileName));
        assertThat(report.title()).isEqualTo("党建引领聚合力　为民服务谱新篇");
        assertThat(report.subtitle()).isEqualTo("云溪街道党工委书记　周明远");
        assertThat(report.achievements()).hasSize(3);
        assertThat(report.shortcomings()).isEqualTo(List.of("理论学习不够深入，全年只到过六个村", "两新组织覆盖率只有61%", "党建品牌不够响亮"));
        assertThat(report.plan()).hasSize(3).first().isEqualTo("每月到村开展一次专题学习");
    }

    private static String read(String fileName) {
        return DocumentReader.read(DocumentSamples.bytes(fileName), fileName).text();
    }
}
