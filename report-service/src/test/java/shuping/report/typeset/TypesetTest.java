package shuping.report.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import shuping.report.check.Finding;
import shuping.report.check.Finding.Place;
import shuping.report.cycle.Severity;
import shuping.report.structure.StructureReader;
import shuping.report.typeset.Paragraph.Role;

class TypesetTest {

    private static final String TEXT = """
            守住青石一条街　办好群众身边事
            青石街道党工委书记　沈若棠
            尊敬的各位领导、同志们：
            一年来，我把抓基层党建作为首要职责，现述职如下。
            一、工作成效
            （一）把组织建到楼栋里。新建楼栋党小组 42 个，我本人包联其中 3 个，每月到场一次。
            （二）把难题解在家门口
            牵头召开“红色圆桌”会 26 场，解决停车、漏雨等问题 61 件。
            二、主要不足。一是两新组织覆盖不够，全街道 xx 家企业还有 37 家没有党员；二是社区书记后备力量薄弱。
            三、下步打算
            一是三月底前逐家摸底，六月底前新建党支部 8 个。二是从退役军人和网格员中选 12 名后备人选跟班培养。
            以上报告，请审议。
            沈若棠
            2026年11月20日
            """;
    private static final int BLANK = TEXT.indexOf("xx");
    private static final List<Finding> FINDINGS = List.of(
            new Finding("missing-section", "缺少部分", Severity.HINT, "没有写上年度整改情况。", "上年的问题要有交代。", "请补写。", List.of()),
            new Finding("placeholder", "占位符未填写", Severity.BLOCKING, "“xx”应为实际数字。", "没填就报送，说明没看过。",
                    "请填写实际数字。", List.of(new Place(BLANK, BLANK + 2))));

    @Test
    void everyLineIsWhatItWasAndSetInItsFace() {
        var document = document(List.of());
        assertThat(document.title()).isEqualTo("守住青石一条街 办好群众身边事");
        assertThat(document.byline()).isEqualTo("青石街道党工委书记　沈若棠");
        assertThat(document.paragraphs()).extracting(Paragraph::role).containsExactly(
                Role.SALUTATION, Role.BODY, Role.HEADING, Role.BODY, Role.HEADING, Role.BODY, Role.BODY, Role.HEADING,
                Role.BODY, Role.BODY, Role.SIGNATURE, Role.SIGNATURE);
        assertThat(faces(document, "一、工作成效")).isEqualTo("HEI:一、工作成效");
        assertThat(faces(document, "（一）把")).startsWith("KAI:（一）把组织建到楼栋里。BODY:新建楼栋党小组");
        assertThat(faces(document, "二、主要不足")).startsWith("HEI:二、主要不足BODY:。一是两新组织");
    }

    @Test
    void noWordIsLostOrChangedOnItsWayIntoWord() throws IOException {
        var word = WordWriter.write(document(List.of()));
        try (var read = new XWPFDocument(new ByteArrayInputStream(word))) {
            var text = read.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining());
            assertThat(squeezed(text)).isEqualTo(squeezed(TEXT));
            var page = read.getDocument().getBody().getSectPr();
            assertThat(page.getPgSz().getW().toString()).isEqualTo("11906");
            assertThat(page.getDocGrid().getLinePitch().intValue()).isEqualTo(579);
            assertThat(read.getComments()).isNullOrEmpty();
        }
        assertThat(part(word, "word/footer1.xml") + part(word, "word/footer2.xml")).contains("PAGE");
    }

    @Test
    void findingsAreWordsOwnCommentsOnTheirPassages() throws IOException {
        var word = WordWriter.write(document(FINDINGS));
        assertThat(part(word, "word/comments.xml")).contains("【阻断】占位符未填写：“xx”应为实际数字。请填写实际数字。", "上年度整改情况");
        assertThat(part(word, "word/document.xml").replaceAll("<w:rPr>.*?</w:rPr>", ""))
                .containsPattern("commentRangeStart w:id=\"2\"/><w:r><w:t[^>]*>xx</w:t></w:r><w:commentRangeEnd w:id=\"2\"");
    }

    @Test
    void thePdfHoldsTheWholeTextInEmbeddedFacesAndNumbersItsPages() throws IOException {
        try (var pdf = Loader.loadPDF(PdfWriter.write(document(FINDINGS)))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(squeezed(text)).contains("从退役军人和网格员中选12名后备人选跟班培养", "—1—", "审核提示", "【阻断】".substring(1, 3));
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            for (var font : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void manyArePrintedAtOnceFromTheSameFaces() {
        var texts = IntStream.range(0, 16).parallel().mapToObj(i -> {
            try (var pdf = Loader.loadPDF(PdfWriter.write(document(FINDINGS)))) {
                return squeezed(new PDFTextStripper().getText(pdf));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList();
        assertThat(texts).containsOnly(texts.get(0)).first().asString().contains("从退役军人和网格员中选12名后备人选跟班培养");
    }

    @Test
    void aRareNameAndHostileTextPrintAndNothingIsLoaded() throws IOException {
        var text = "<img src=\"http://example.invalid/x.png\"/>\u202e𬭎 \u0007&amp;\n一、工作成效\n一是做了。\n";
        var document = OfficialDocument.of("<script>", text, StructureReader.read(text), List.of());
        try (var pdf = Loader.loadPDF(PdfWriter.write(document))) {
            assertThat(squeezed(new PDFTextStripper().getText(pdf))).contains("<script>", "𬭎", "&amp;", "<imgsrc=");
        }
        assertThat(part(WordWriter.write(document), "word/document.xml")).contains("𬭎", "&lt;script").doesNotContain("\u202e");
    }

    @Test
    void aSheetHasOneRowPerFinding() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(FindingsSheet.write(TEXT, FINDINGS)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("没有写上年度整改情况。");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("阻断");
            assertThat(sheet.getRow(2).getCell(4).getStringCellValue()).isEqualTo("xx");
        }
    }

    private static OfficialDocument document(List<Finding> findings) {
        var structure = StructureReader.read(TEXT);
        return OfficialDocument.of("守住青石一条街 办好群众身边事", TEXT, structure, findings);
    }

    private static String faces(OfficialDocument document, String beginning) {
        return document.paragraphs().stream().filter(p -> p.text().startsWith(beginning)).findFirst().orElseThrow()
                .runs().stream().map(run -> run.face() + ":" + run.text()).collect(Collectors.joining());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    private static String part(byte[] zip, String name) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }
}
