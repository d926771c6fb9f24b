package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OffsetTest {

    @Test
    void everyPlaceIsThatOfTheTextAsUploaded() {
        String text = "\ufeff<p>头雁领航</p>\r\n\r\n一、工作成效\r\n一是建强##paidbegin##村级\r\n队伍。二是办好实事。\r\n二、主要不足\r\n研究不深，督促不力。原因：学得浅。\r\n";
        var report = StructureReader.read(text);
        var section = report.sections().get(0);
        assertThat(text.substring(section.start(), section.end())).isEqualTo("一、工作成效\r\n一是建强##paidbegin##村级\r\n队伍。二是办好实事。");
        assertThat(section.items()).extracting(item -> text.substring(item.start(), item.end()))
                .containsExactly("建强##paidbegin##村级\r\n队伍", "办好实事");
        assertThat(report.sections().get(1).items()).extracting(item -> text.substring(item.start(), item.end()))
                .containsExactly("研究不深", "督促不力");
        assertThat(report.sections().get(2).items()).extracting(item -> text.substring(item.start(), item.end())).containsExactly("学得浅");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("工作成效", "主要不足", "原因");
    }

    @Test
    void itemsAreCountedPerSection() {
        var report = StructureReader.read("一、工作成效\n一是建强队伍。二是办好实事。\n二、特色亮点\n一是网格治理。");
        assertThat(report.sections().get(0).items()).extracting(Item::no).containsExactly(1, 2);
        assertThat(report.sections().get(1).items()).extracting(Item::no).containsExactly(1);
        assertThat(report.achievements()).containsExactly("建强队伍", "办好实事", "网格治理");
    }
}
