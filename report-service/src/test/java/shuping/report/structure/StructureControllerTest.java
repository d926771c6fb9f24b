package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import shuping.report.document.UnreadableDocument;

class StructureControllerTest {

    private static final String PATH = "/api/reports/structure";
    private static final String REPORT = "头雁领航启新程\n赤岭镇党委书记 王小明\n一、工作成效\n一是建强xx队伍。二是办好实事。\n二、主要不足\n研究不深，督促不力。"
            + "原因：学得浅。\n三、下步打算\n围绕中心抓党建。一是抓好学习。##paidend##";

    private final MockMvc service = MockMvcBuilders.standaloneSetup(new StructureController()).build();

    @Test
    void textIsAnsweredWithItsStructure() throws Exception {
        service.perform(post(PATH).contentType("text/plain;charset=UTF-8").content(REPORT.getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reports.length()").value(1))
                .andExpect(jsonPath("$.reports[0].title").value("头雁领航启新程"))
                .andExpect(jsonPath("$.reports[0].subtitle").value("赤岭镇党委书记 王小明"))
                .andExpect(jsonPath("$.reports[0].achievements[1]").value("办好实事"))
                .andExpect(jsonPath("$.reports[0].shortcomings[1]").value("督促不力"))
                .andExpect(jsonPath("$.reports[0].causes[0]").value("学得浅"))
                .andExpect(jsonPath("$.reports[0].plan[0]").value("抓好学习"))
                .andExpect(jsonPath("$.reports[0].lastYear").isEmpty())
                .andExpect(jsonPath("$.reports[0].planPreamble").value("围绕中心抓党建"))
                .andExpect(jsonPath("$.reports[0].watermarks[0]").value("##paidend##"))
                .andExpect(jsonPath("$.reports[0].placeholders").value(1))
                .andExpect(jsonPath("$.reports[0].sections[0].kind").value("ACHIEVEMENTS"))
                .andExpect(jsonPath("$.reports[0].sections[0].heading").value("工作成效"))
                .andExpect(jsonPath("$.reports[0].sections[0].items[0].no").value(1))
                .andExpect(jsonPath("$.reports[0].sections[0].items[0].start").value(REPORT.indexOf("建强")));
    }

    @Test
    void aFileIsReadWhateverItsEncoding() throws Exception {
        var file = new MockMultipartFile("file", "报告.txt", MediaType.TEXT_PLAIN_VALUE, REPORT.getBytes(Charset.forName("GB18030")));
        service.perform(multipart(PATH).file(file))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reports[0].title").value("头雁领航启新程"));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        var file = new MockMultipartFile("file", "报告.docx", null, "PK\3\4 nothing".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> service.perform(multipart(PATH).file(file)))
                .hasCauseInstanceOf(UnreadableDocument.class);
    }
}
