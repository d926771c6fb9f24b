package shuping.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static shuping.report.document.WordSample.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static String refusal(byte[] bytes, String fileName) {
        var refused = catchThrowableOfType(UnreadableDocument.class, () -> DocumentReader.read(bytes, fileName));
        assertThat(refused).isNotNull();
        assertThat(refused.getMessage()).matches("(?s).*[\\u4e00-\\u9fff].*。");
        return refused.code();
    }

    @Test
    void anEmptyFile() {
        assertThat(refusal(new byte[0], "空.docx")).isEqualTo("empty");
    }

    @Test
    void aFileWithoutWords() {
        assertThat(refusal(word().paragraph(" ").bytes(), "空.docx")).isEqualTo("no-text");
        assertThat(refusal(" \n\n".getBytes(), "空.txt")).isEqualTo("no-text");
    }

    @Test
    void aRenamedZip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            WordSample.put(zip, "readme.txt", "不是 Word");
        }
        assertThat(refusal(bytes.toByteArray(), "报告.docx")).isEqualTo("not-word");
    }

    @Test
    void aWorkbookByTheNameOfADocument() {
        var sample = word().contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
        assertThat(refusal(sample.bytes(), "报告.docx")).isEqualTo("not-word");
    }

    @Test
    void aZipThatUnfoldsWithoutEnd() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(refusal(bytes.toByteArray(), "炸弹.docx")).isEqualTo("too-large");
    }

    @Test
    void aZipCutOff() {
        byte[] whole = word().paragraph("完整的报告").bytes();
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 3), "报告.docx")).isEqualTo("not-word");
    }

    @Test
    void anExternalEntity() {
        var sample = word().prolog("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>").paragraph("甲&amp;x;");
        assertThat(refusal(sample.bytes(), "报告.docx")).isEqualTo("unsafe");
    }

    @Test
    void anEntityBomb() {
        var sample = word()
                .prolog("<!DOCTYPE d [<!ENTITY a \"哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>")
                .paragraph("&c;");
        assertThat(refusal(sample.bytes(), "报告.docx")).isIn("unsafe", "broken");
    }

    @Test
    void elementsNestedWithoutEnd() {
        var sample = word().xml("<w:p><w:r>".repeat(200_000) + "</w:r></w:p>".repeat(200_000));
        assertThat(refusal(sample.bytes(), "报告.docx")).isIn("broken", "no-text", "not-word");
    }

    @Test
    void anEncryptedWordDocument() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[16]), "EncryptedPackage");
            files.writeFilesystem(bytes);
        }
        assertThat(refusal(bytes.toByteArray(), "报告.docx")).isEqualTo("password-protected");
    }

    @Test
    void anOldOfficeFileThatIsNoDocument() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[4096]), "Workbook");
            files.writeFilesystem(bytes);
        }
        assertThat(refusal(bytes.toByteArray(), "报告.doc")).isEqualTo("not-word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"报告.docx", "报告.doc", "报告.pdf", "报告.txt", "报告"})
    void noise(String fileName) {
        var noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThat(refusal(noise, fileName)).isIn("not-word", "not-pdf", "not-text");
    }

    @Test
    void aPicture() {
        assertThat(refusal(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2}, "报告.docx")).isEqualTo("unsupported-kind");
    }

    @Test
    void charactersThatNoTextHolds() {
        assertThat(refusal("一、工作\0成效".getBytes(StandardCharsets.UTF_8), "报告.txt")).isEqualTo("not-text");
        assertThat(catchThrowableOfType(UnreadableDocument.class, () -> DocumentReader.pasted("甲\0乙"))).isNotNull();
    }

    @Test
    void anotherEncoding() {
        assertThat(refusal("一、工作成效，第三項".getBytes(Charset.forName("Shift_JIS")), "报告.txt")).isEqualTo("not-text");
    }

    private static String sentence(byte[] bytes, String fileName) {
        return catchThrowableOfType(UnreadableDocument.class, () -> DocumentReader.read(bytes, fileName)).getMessage();
    }

    @Test
    void aPdfOfTooManyPages() {
        var pdf = PdfSample.pdf();
        for (int i = 0; i < Limits.PAGES; i++) {
            pdf.page();
        }
        assertThat(sentence(pdf.line(72, 700, "述职报告").bytes(), "长.pdf")).contains("2000 页");
    }

    @Test
    void aZipOfTooManyEntries() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= Limits.ZIP_ENTRIES; i++) {
                WordSample.put(zip, i + ".xml", "");
            }
        }
        assertThat(sentence(bytes.toByteArray(), "报告.docx")).contains("5000 个");
    }

    @Test
    void aZipThatUnfoldsTooFarNamesItsLimit() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            WordSample.put(zip, "word/document.xml", " ".repeat(16 * Limits.MEGABYTE));
        }
        assertThat(sentence(bytes.toByteArray(), "报告.docx")).contains("200 倍");
    }

    @Test
    void aHundredMegabytesInOneLine() {
        var line = new byte[100 * Limits.MEGABYTE];
        Arrays.fill(line, (byte) 'a');
        assertThat(sentence(line, "报告.txt")).contains("20 MB");
    }

    @Test
    void moreCharactersThanAnyReportHas() {
        var line = new byte[Limits.CHARACTERS + 1];
        Arrays.fill(line, (byte) 'a');
        assertThat(refusal(line, "报告.txt")).isEqualTo("too-large");
        assertThat(sentence(line, "报告.txt")).contains("300 万字");
    }

    @Test
    void halvesOfSurrogatePairsThatSomeonePastes() {
        assertThat(catchThrowableOfType(UnreadableDocument.class, () -> DocumentReader.pasted("甲\ud83d乙"))).isNotNull();
        assertThat(DocumentReader.pasted("甲\ud83d\ude00乙").text()).isEqualTo("甲\ud83d\ude00乙");
    }

    @Test
    void moreThanTwentyMegabytes() {
        assertThat(refusal(new byte[Limits.BYTES + 1], "报告.docx")).isEqualTo("too-large");
    }
}
