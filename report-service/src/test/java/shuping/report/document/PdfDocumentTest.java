package shuping.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shuping.report.document.PdfSample.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {

    private static PdfSample report() {
        return pdf().line(200, 760, "某镇党委书记述职报告")
                .line(72, 720, "一、工作成效")
                .line(104, 690, "一是抓学习强思想，组织全镇党员干部开展专题学习，推动")
                .line(72, 660, "理论学习入脑入心，全年开展集中学习二十余次。")
                .line(104, 630, "二是抓队伍强堡垒，选优配强村级班子，整顿软弱涣散的")
                .line(280, 30, "— 1 —")
                .page()
                .line(72, 760, "党组织三个。")
                .line(280, 30, "— 2 —");
    }

    private static String text(PdfSample sample) {
        return DocumentReader.read(sample.bytes(), "报告.pdf").text();
    }

    @Test
    void linesAreJoinedToParagraphsAndPageNumbersDropped() {
        assertThat(DocumentReader.read(report().bytes(), "报告.pdf").text()).isEqualTo("""
                某镇党委书记述职报告
                一、工作成效
                一是抓学习强思想，组织全镇党员干部开展专题学习，推动理论学习入脑入心，全年开展集中学习二十余次。
                二是抓队伍强堡垒，选优配强村级班子，整顿软弱涣散的党组织三个。""");
    }

    @Test
    void aRunningHeadIsKnownFromTheSecondPageOn() {
        var sample = pdf().line(200, 810, 12, "某镇党委述职报告").line(104, 700, "一是抓学习强思想，组织全镇党员干部开展专题学习。")
                .page().line(200, 810, 12, "某镇党委述职报告").line(104, 700, "二是抓队伍强堡垒，选优配强村级班子。");
        assertThat(text(sample)).isEqualTo("一是抓学习强思想，组织全镇党员干部开展专题学习。\n二是抓队伍强堡垒，选优配强村级班子。");
    }

    @Test
    void notesAndTheirMarksDoNotInterruptTheText() {
        var sample = pdf().line(72, 700, "一是抓学习强思想，组织全镇党员干部开展专题学习十二次")
                .line(72 + 25 * 16, 706, 9, "1")
                .line(72 + 25 * 16 + 9, 700, "，推")
                .line(72, 120, 10, "1数据截至十一月底，含各村党支部。")
                .line(280, 30, "— 1 —")
                .page()
                .line(72, 760, "动理论学习入脑入心。");
        assertThat(text(sample)).isEqualTo("一是抓学习强思想，组织全镇党员干部开展专题学习十二次，推动理论学习入脑入心。");
    }

    @Test
    void columnsAreToldApartAndRowsAreLines() {
        var sample = pdf().line(72, 700, "发展党员").line(300, 700, "28名").line(72, 670, "走访群众").line(300, 670, "412户");
        assertThat(text(sample)).isEqualTo("发展党员\t28名\n走访群众\t412户");
    }

    @Test
    void lettersAreSeparatedAndChineseCharactersAreNot() {
        var sample = pdf().line(72, 700, "使用").line(114, 700, "Party").line(202, 700, "App").line(258, 700, "学习。");
        assertThat(text(sample)).isEqualTo("使用Party App学习。");
    }

    @Test
    void radicalsBecomeTheCharactersTheyLookLike() {
        var sample = pdf().line(72, 700, "\u2f00、\u2f2f作成效，这是一行足够长的文字用来说明问题所在。");
        assertThat(DocumentReader.read(sample.bytes(), "报告.pdf").text()).startsWith("一、工作成效");
    }

    @Test
    void picturesOfTextAreRefused() {
        assertThatThrownBy(() -> DocumentReader.read(pdf().picture().bytes(), "扫描.pdf"))
                .isInstanceOfSatisfying(UnreadableDocument.class, e -> assertThat(e.code()).isEqualTo("scanned"))
                .hasMessageContaining("扫描");
    }

    @Test
    void aProtectedFileIsRefused() throws IOException {
        var protectedFile = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(report().bytes())) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(protectedFile);
        }
        assertThatThrownBy(() -> DocumentReader.read(protectedFile.toByteArray(), "报告.pdf"))
                .isInstanceOfSatisfying(UnreadableDocument.class, e -> assertThat(e.code()).isEqualTo("password-protected"));
    }

    @Test
    void aFileThatOnlyForbidsToChangeItIsRead() throws IOException {
        assertThat(DocumentReader.read(locked(report().bytes()), "报告.pdf").text()).startsWith("某镇党委书记述职报告");
    }

    /** As its owner saves it: readers need no password. */
    private static byte[] locked(byte[] bytes) throws IOException {
        var locked = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(bytes)) {
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            pdf.save(locked);
        }
        return locked.toByteArray();
    }

    @Test
    void aBrokenFileIsRefused() {
        assertThatThrownBy(() -> DocumentReader.read("%PDF-1.7 nothing".getBytes(), "报告.pdf"))
                .isInstanceOfSatisfying(UnreadableDocument.class, e -> assertThat(e.code()).isEqualTo("not-pdf"));
    }
}
