package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void blanksAndWatermarksAreFoundWhereTheyStandInTheTextAsUploaded() {
        String text = "\ufeffxx镇党委\u200b书记述职报告\r\n一、工作成效【更多素材@尽在某文库】\r\n一是培训**名，覆盖×\u200b×镇。##paidbegin##二是投入x.x万元。\r\n";
        var report = StructureReader.read(text);
        assertThat(report.placeholderPlaces()).extracting(place -> text.substring(place.start(), place.end()))
                .containsExactly("xx", "**", "×\u200b×", "x", "x");
        assertThat(report.placeholders()).isEqualTo(5);
        assertThat(report.watermarkPlaces()).extracting(place -> text.substring(place.start(), place.end()))
                .isEqualTo(report.watermarks()).containsExactly("【更多素材@尽在某文库】", "##paidbegin##");
    }

    @Test
    void aTextInTraditionalCharactersIsReadAsItIsWritten() {
        String text = "鄉(xiāng)鎮(zhèn)黨委書記(jì)述職報告\n##paidbegin##一、主要問題(tí)\n一是學(xué)得不夠(gòu)。二是xx干得不實(shí)。\n";
        var report = StructureReader.read(text);
        assertThat(report.title()).isEqualTo("鄉(xiāng)鎮(zhèn)黨委書記(jì)述職報告");
        assertThat(report.shortcomings()).containsExactly("學(xué)得不夠(gòu)", "xx干得不實(shí)");
        assertThat(report.sections().get(0).heading()).isEqualTo("主要問題(tí)");
        assertThat(report.sections().get(0).items()).extracting(item -> text.substring(item.start(), item.end()))
                .isEqualTo(report.shortcomings());
        assertThat(report.watermarkPlaces()).extracting(place -> text.substring(place.start(), place.end())).containsExactly("##paidbegin##");
        assertThat(report.placeholderPlaces()).extracting(place -> text.substring(place.start(), place.end())).containsExactly("xx");
    }

    @Test
    void theRowsOfATableInAnItemStayApart() {
        var report = StructureReader.read("一、工作成效\n（一）抓阵地。各村投入如下：\n村名\t万元\n柳湾村\t12\n石桥村\t8\n（二）抓队伍。培训3期，\n覆盖全镇。\n");
        assertThat(report.achievements()).containsExactly("抓阵地。各村投入如下： 村名\t万元 柳湾村\t12 石桥村\t8", "抓队伍。培训3期，覆盖全镇");
    }

    @Test
    void eachReportOfACompiledFileHasItsOwn() {
        String text = "篇1\n一、工作成效\n一是xx。##paidbegin##\n篇2\n一、工作成效\n一是xxx、xx。##paidend##\n";
        var reports = StructureReader.readAll(text);
        assertThat(reports).extracting(report -> report.placeholderPlaces().size()).containsExactly(1, 2);
        assertThat(reports).extracting(Structure::watermarks).extracting(list -> list.get(0)).containsExactly("##paidbegin##", "##paidend##");
        var place = reports.get(1).placeholderPlaces().get(0);
        assertThat(text.substring(place.start(), place.end())).isEqualTo("xxx");
    }

    @Test
    void aStructureStoredBeforeItHadPlacesIsRead() throws IOException {
        var json = "{\"title\":\"甲\",\"sections\":[{\"kind\":\"PLAN\",\"heading\":\"打算\",\"start\":0,\"end\":1,\"preamble\":\"\",\"items\":[]}],"
                + "\"achievements\":[],\"shortcomings\":[],\"causes\":[],\"plan\":[],\"lastYear\":[],\"planPreamble\":\"\",\"watermarks\":[],"
                + "\"placeholders\":2}";
        var structure = new ObjectMapper().readValue(json, Structure.class);
        assertThat(structure.placeholderPlaces()).isEmpty();
        assertThat(structure.sections().get(0).confidence()).isEqualTo(Confidence.CERTAIN);
    }
}
