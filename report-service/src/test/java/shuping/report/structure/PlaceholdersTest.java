package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "培训xx次、xxx人 | 2", "投入x.x亿元 | 2", "XX镇××村 | 2", "X县XXX名 | 2", "**镇党委、*县 | 2", "20__年_同志 | 2", "某镇某某同志 | 2", "（略）(略) | 2",
        "【单位名称】党委 | 1", "“xx人家”示范区 | 1", "“***”工程 | 1", "建成“1+X”体系 | 0", "打造“X”书屋 | 0", "学习XX大精神 | 0", "XX大学团队 | 1",
        "5G网络、N种模式 | 0", "某些支部、某种程度 | 0", "excel表、Max系统 | 0", "3×4米 | 0", "x+x+N政策 | 2", "二○二三年换届 | 0", "X光机、x射线 | 0", "覆盖○○个支部 | 1", "…… | 1", "走访、慰问……样样不落 | 0"
    })
    void areCounted(String item, int count) {
        assertThat(StructureReader.read("一、工作成效\n一是" + item + "。").placeholders()).isEqualTo(count);
    }
}
