package shuping.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String TEXT = "书记述职报告\n一、工作成效\n一是抓学习。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void isReadInTheEncodingItIsIn(String charset) {
        var read = DocumentReader.read(TEXT.getBytes(Charset.forName(charset)), "报告.txt");
        assertThat(read.text()).isEqualTo(TEXT);
        assertThat(read.kind()).isEqualTo(DocumentKind.TEXT);
    }

    @Test
    void theByteOrderMarkIsNoText() {
        assertThat(DocumentReader.read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8), "报告.txt").text()).isEqualTo(TEXT);
        assertThat(DocumentReader.read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE), "报告.txt").text()).isEqualTo(TEXT);
    }

    @Test
    void rareCharactersOfNamesAreKept() {
        String name = "述职人：李䶮、王𬭎";
        assertThat(DocumentReader.read(name.getBytes(Charset.forName("GB18030")), "报告.txt").text()).isEqualTo(name);
    }

    @Test
    void lineEndsAreOneCharacter() {
        assertThat(DocumentReader.read("甲\r\n乙\r丙".getBytes(StandardCharsets.UTF_8), "").text()).isEqualTo("甲\n乙\n丙");
    }

    @Test
    void theFingerprintIsThatOfTheBytes() {
        assertThat(DocumentReader.read("abc".getBytes(StandardCharsets.UTF_8), "a.txt").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
