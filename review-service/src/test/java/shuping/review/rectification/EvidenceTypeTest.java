package shuping.review.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EvidenceTypeTest {

    @Test
    void contentTellsTheType() {
        assertThat(EvidenceType.of(Samples.PDF)).contains(EvidenceType.PDF);
        assertThat(EvidenceType.of(Samples.PNG)).contains(EvidenceType.PNG);
        assertThat(EvidenceType.of(Samples.JPG)).contains(EvidenceType.JPEG);
        assertThat(EvidenceType.of(Samples.DOCX)).contains(EvidenceType.DOCX);
        assertThat(EvidenceType.of(Samples.XLSX)).contains(EvidenceType.XLSX);
        assertThat(EvidenceType.of(Samples.TXT)).contains(EvidenceType.TXT);
        assertThat(EvidenceType.of("整改完成".getBytes(Charset.forName("GB18030")))).contains(EvidenceType.TXT);
    }

    @Test
    void programsArchivesAndMacrosAreNone() {
        assertThat(EvidenceType.of(Samples.EXE)).isEmpty();
        assertThat(EvidenceType.of(Samples.zip("evil.exe", "MZ"))).isEmpty();
        assertThat(EvidenceType.of(Samples.DOCM)).isEmpty();
        assertThat(EvidenceType.of(new byte[] {'P', 'K', 3, 4, 1})).isEmpty();
        assertThat(EvidenceType.of("a\0b".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }

    @Test
    void theNameMustFitTheContent() {
        assertThat(EvidenceType.JPEG.mayBeCalled("现场.JPG")).isTrue();
        assertThat(EvidenceType.TXT.mayBeCalled("run.bat")).isFalse();
        assertThat(EvidenceType.TXT.mayBeCalled("没有扩展名")).isFalse();
    }
}
