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

    @Test
    void linesAreJoinedToParagraphsAndPageNumbersDropped() {
        assertThat(DocumentReader.read(report().bytes(), "报告.pdf").text()).isEqualTo("""
                某镇党委书记述职报告
                一、工作成效
                一是抓学习强思想，组织全镇党员干部开展专题学习，推动理论学习入脑入心，全年开展集中学习二十余次。
                二是抓队伍强堡垒，选优配强村级班子，整顿软弱涣散的党组织三个。""");
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
    void aBrokenFileIsRefused() {
        assertThatThrownBy(() -> DocumentReader.read("%PDF-1.7 nothing".getBytes(), "报告.pdf"))
                .isInstanceOfSatisfying(UnreadableDocument.class, e -> assertThat(e.code()).isEqualTo("not-pdf"));
    }
}
