package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever goes into a report comes back out of it, however it is headed, numbered, separated and damaged. */
class ReportPropertiesTest {

    @Property(tries = 1500)
    void whatGoesInComesOut(@ForAll("reports") SampleReport sample) {
        String text = sample.text();
        var report = StructureReader.read(text);
        assertThat(report.title()).as(text).isEqualTo(sample.title());
        assertThat(report.achievements()).as(text).isEqualTo(sample.achievements());
        assertThat(report.shortcomings()).as(text).isEqualTo(sample.shortcomings());
        assertThat(report.causes()).as(text).isEqualTo(sample.causes());
        assertThat(report.plan()).as(text).isEqualTo(sample.plan());
    }

    @Property(tries = 200)
    void soDoCompiledFiles(@ForAll("compilations") List<SampleReport> samples) {
        var text = new StringBuilder();
        samples.forEach(sample -> text.append(sample.text()).append('\n'));
        var reports = StructureReader.readAll(text.toString());
        assertThat(reports).as(text.toString()).extracting(Structure::title)
                .isEqualTo(samples.stream().map(SampleReport::title).toList());
        assertThat(reports).as(text.toString()).extracting(Structure::plan)
                .isEqualTo(samples.stream().map(SampleReport::plan).toList());
    }

    @Property(tries = 1500)
    void anyTextAtAllIsReadAndEveryPlaceLiesInIt(@ForAll("scraps") List<String> scraps) {
        String text = String.join("", scraps);
        for (var report : StructureReader.readAll(text)) {
            for (var section : report.sections()) {
                assertThat(section.start()).isBetween(0, section.end());
                assertThat(section.end()).isLessThanOrEqualTo(text.length());
                for (var item : section.items()) {
                    assertThat(item.start()).isBetween(section.start(), item.end() - 1);
                    assertThat(item.end()).isLessThanOrEqualTo(section.end());
                    assertThat(item.text()).isNotBlank();
                }
            }
        }
    }

    @Provide
    Arbitrary<SampleReport> reports() {
        return Arbitraries.randomValue(SampleReport::of);
    }

    @Provide
    Arbitrary<List<SampleReport>> compilations() {
        return Arbitraries.randomValue(SampleReport::headed).list().ofMinSize(2).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<String>> scraps() {
        return Arbitraries.of("一、", "二、", "三、", "工作成效", "主要不足", "下步打算", "一是", "二是", "三是", "（一）", "（二）", "1.", "2、", "。", "；",
                        "，", "：", "\n", "\r\n", " ", "　", "原因：", "主要是", "下一步，", "##paidbegin##", "【更多素材尽在文库】", "xx", "“", "”", "（", "）",
                        "研究不够深入", "抓好学习", "篇1", "第二篇", "\u0420", "<p>", "--- ", "+ a ", "\ufeff", "目录", "述职报告", "2023年", "以上报告", "请审阅", "\ud83d\ude00")
                .list().ofMaxSize(60);
    }
}
