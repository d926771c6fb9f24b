package shuping.report.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuping.platform.Problem;

class ContentTest {

    @Test
    void theTitleIsTheOneGivenOrTheOneInTheText() {
        assertThat(Content.ofText(null, "夯实堡垒强根基\n\n一、工作成效\n一是抓班子。").title()).isEqualTo("夯实堡垒强根基");
        assertThat(Content.ofText(" ", "夯实堡垒强根基\n\n一、工作成效\n一是抓班子。").title()).isEqualTo("夯实堡垒强根基");
        assertThat(Content.ofText("另一个\n 标题 ", "夯实堡垒强根基\n\n一、工作成效\n一是抓班子。").title()).isEqualTo("另一个 标题");
        assertThat(Content.ofText("扛牢\u202e主\u0007责\u2028\u200b久久为功\u2066", "正文").title()).isEqualTo("扛牢主责 久久为功");
    }

    @Test
    void limitsAreCountedInCharactersAsPeopleCount() {
        Content.ofText("标".repeat(200), "𠮷".repeat(20_000));
        assertThat(pointer("标".repeat(201), "正文")).isEqualTo("#/title");
        assertThat(pointer("标".repeat(10_000), "正文")).isEqualTo("#/title");
        assertThat(pointer("标题", "正".repeat(20_001))).isEqualTo("#/text");
    }

    @Test
    void whatNoDatabaseHoldsIsRefused() {
        assertThat(pointer("标题", "正文\0")).isEqualTo("#/text");
        assertThat(pointer("标\0题", "正文")).isEqualTo("#/title");
        assertThat(pointer("标题", "半个字 \ud842")).isEqualTo("#/text");
        assertThat(pointer("标题", " \n\t ")).isEqualTo("#/text");
    }

    @Test
    void anOldWindowsTextIsRead() {
        var text = "夯实堡垒强根基\n\n一、工作成效\n一是抓班子带队伍。\n二、主要不足\n一是学习不够。";
        assertThat(Content.ofFile(text.getBytes(Charset.forName("GB18030")), "述职报告.txt").title())
                .isEqualTo("夯实堡垒强根基");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
        "述职报告.docx, 述职报告.docx", "C:\\桌面\\述职.doc, 述职.doc", "../../etc/passwd, passwd", "null, 述职报告", "/, 述职报告"
    })
    void fileNamesAreMadeHarmless(String given, String clean) {
        assertThat(FileName.clean(given)).isEqualTo(clean);
    }

    @Test
    void aFileNameThatTurnsAroundIsTurnedBack() {
        assertThat(FileName.clean("述职\u202excod.exe\u2069\u0007")).isEqualTo("述职xcod.exe");
    }

    @Test
    void aLongFileNameKeepsItsEnd() {
        assertThat(FileName.clean("长".repeat(300) + ".docx")).hasSize(200).endsWith(".docx");
    }

    private static String pointer(String title, String text) {
        return catchThrowableOfType(Problem.class, () -> Content.ofText(title, text)).errors().get(0).pointer();
    }
}
