package shuping.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static shuping.report.document.WordSample.word;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files of a few kilobytes whose XML would fill the memory or take for ever. */
class WordBombTest {

    private static final String LONG = "x".repeat(Limits.MARKUP_BYTES + 1);
    /** Keeps what is packed large enough to pass for a document. */
    private static final String PADDING = new Random(1).ints(200_000, 'a', 'z').collect(
            StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();

    private static UnreadableDocument refusal(WordSample sample) {
        return catchThrowableOfType(
                UnreadableDocument.class, () -> DocumentReader.read(sample.part("padding", PADDING).bytes(), "报告.docx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--%s-->", "<!--<<<<%s-->", "<?x %s?>", "<w:p w:x=\"%s\"/>", "<w:p><w:r><w:t>%s</w:t></w:r></w:p>",
        "<w:p><w:r><w:t><![CDATA[%s]]></w:t></w:r></w:p>", "<w:p>%s"})
    void aPieceTooLongForAnyParser(String piece) {
        assertThat(refusal(word().paragraph("述职报告").xml(piece.formatted(LONG))).code()).isEqualTo("too-large");
    }

    @Test
    void moreMarkupThanAnyReportHas() {
        assertThat(refusal(word().xml("<w:p></w:p>".repeat(Limits.XML_BYTES / 10))).code()).isEqualTo("too-large");
    }

    @Test
    void relationshipsWithoutEnd() {
        var sample = word().paragraph("述职报告").relations("<Relationship Id=\"a\" Type=\"b\" Target=\"c\"/>".repeat(Limits.XML_BYTES / 40));
        assertThat(refusal(sample).code()).isEqualTo("too-large");
    }

    @Test
    void anExternalEntityInARelationship() {
        var sample = word().paragraph("述职报告").relations("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>");
        assertThat(refusal(sample).code()).isIn("unsafe", "broken");
    }

    @Test
    void textThatIsLongerThanAnyReport() {
        var sample = word();
        for (int i = 0; i < 40; i++) {
            sample.paragraph("一".repeat(Limits.CHARACTERS / 39));
        }
        assertThat(refusal(sample)).hasMessageContaining("300 万字");
    }

    @Test
    void aHundredThousandListLevels() {
        var sample = word();
        for (int level = 0; level < 100_000; level++) {
            sample.numbered(1, level, "层");
        }
        assertThat(DocumentReader.read(sample.bytes(), "报告.docx").text()).hasSize(2 * 100_000 - 1);
    }

    @Test
    void aHundredThousandBoxesInBoxes() {
        var sample = word().xml("<w:p><w:r><w:txbxContent>".repeat(100_000) + "</w:txbxContent></w:r></w:p>".repeat(100_000));
        assertThat(refusal(sample).code()).isEqualTo("broken");
    }

    @Test
    void aHundredThousandTablesInTables() {
        var sample = word().xml("<w:tbl><w:tr><w:tc>".repeat(100_000) + "<w:p><w:r><w:t>最里层</w:t></w:r></w:p>"
                + "</w:tc></w:tr></w:tbl>".repeat(100_000));
        assertThat(DocumentReader.read(sample.bytes(), "报告.docx").text()).isEqualTo("最里层");
    }
}
