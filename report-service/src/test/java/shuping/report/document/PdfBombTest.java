package shuping.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that would fill the memory. */
class PdfBombTest {

    private static final byte[] BLANKS = new byte[(int) Limits.PDF_STREAM_BYTES + 1];
    private static final byte[] RANGES = "1 beginbfrange\n<0000> <00FFFFFF> <0000>\nendbfrange".getBytes();

    private static UnreadableDocument refusal(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocument.class, () -> DocumentReader.read(bytes, "炸弹.pdf"));
    }

    private static byte[] deflated(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] hexadecimal(byte[] bytes) {
        return (HexFormat.of().formatHex(bytes) + ">").getBytes();
    }

    /** @param dictionary all of it but its brackets and the length */
    private static byte[] pdf(String dictionary, byte[] stream) {
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.4\n1 0 obj\n<< /Length " + stream.length + " " + dictionary + " >>\nstream\n").getBytes());
        pdf.writeBytes(stream);
        pdf.writeBytes("\nendstream\nendobj\n".getBytes());
        return pdf.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/Filter /FlateDecode", "/Filter[/FlateDecode]", "/Filter/Fl#61teDecode", "/Filter%]\n/FlateDecode", "/X(>> endobj)/Filter/FlateDecode",
        "/Filter/FlateDecode/DecodeParms[<</Columns 5]"
    })
    void aStreamThatUnfoldsWithoutEndHoweverItIsDeclared(String dictionary) {
        var refusal = refusal(pdf(dictionary, deflated(BLANKS)));
        assertThat(refusal.code()).isEqualTo("too-large");
        assertThat(refusal).hasMessageContaining("200 MB");
    }

    @Test
    void aDictionaryTooLongToLookBack() {
        assertThat(refusal(pdf("/Filter/FlateDecode/X(" + "y".repeat(9_000) + ")", deflated(BLANKS))).code()).isEqualTo("too-large");
    }

    @Test
    void aHeaderThatReadersForgive() {
        byte[] packed = deflated(BLANKS);
        packed[0] = 0x79;
        assertThat(refusal(pdf("/Filter/FlateDecode", packed)).code()).isEqualTo("too-large");
    }

    @Test
    void whatIsPackedAndThenSpeltOut() {
        assertThat(refusal(pdf("/Filter[/ASCIIHexDecode/FlateDecode]", hexadecimal(deflated(BLANKS)))).code()).isEqualTo("too-large");
    }

    @Test
    void otherWaysOfPacking() {
        byte[] runs = new byte[2 * BLANKS.length / 128];
        Arrays.fill(runs, (byte) 0x81);
        assertThat(refusal(pdf("/Filter/RunLengthDecode", runs)).code()).isEqualTo("too-large");
    }

    @Test
    void packedTwice() {
        assertThat(refusal(pdf("/Filter [/FlateDecode /FlateDecode]", deflated(deflated(BLANKS)))).code()).isEqualTo("too-large");
        assertThat(refusal(pdf("/Filter [/FlateDecode /RunLengthDecode]", deflated(BLANKS))).code()).isEqualTo("unsafe");
        assertThat(refusal(pdf("/Filter [/FlateDecode /FlateDecode /FlateDecode]", deflated(deflated(deflated(new byte[9]))))).code())
                .isEqualTo("unsafe");
    }

    @Test
    void aPictureThatAScannerPackedTwiceIsNoBomb() {
        byte[] runs = new byte[1000];
        Arrays.fill(runs, (byte) 0x81);
        assertThat(refusal(pdf("/Subtype/Image/Filter [/FlateDecode /RunLengthDecode]", deflated(runs))).code()).isNotEqualTo("unsafe");
    }

    @Test
    void packedInAWayThatIsToldElsewhere() {
        assertThat(refusal(pdf("/Filter 7 0 R", deflated(BLANKS))).code()).isEqualTo("unsafe");
    }

    @Test
    void hiddenByEncryption() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            page.setContents(new PDStream(pdf, new ByteArrayInputStream(BLANKS), COSName.FLATE_DECODE));
            pdf.addPage(page);
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            pdf.save(bomb);
        }
        assertThat(refusal(bomb.toByteArray()).code()).isEqualTo("too-large");
    }

    @Test
    void aFontThatMapsCodesWithoutEnd() {
        assertThat(refusal(pdf("/Filter/FlateDecode", deflated(RANGES))).code()).isEqualTo("unsafe");
        assertThat(refusal(pdf("", RANGES)).code()).isEqualTo("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<D709600> <9700> <00>", "<F0000000> <00000001> <00>", "<C9999999999900> <CAFF> <00>"})
    void aFontWhoseCodesAreNegative(String range) {
        assertThat(refusal(pdf("", ("1 beginbfrange\n" + range).getBytes())).code()).isEqualTo("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C<000>\n<C100> <C1FF> <C100>\n<C200> <CAFF> <CA0E7000>\n<CB00> <CBFF> <CB00>", "% a comment\n<F0000000> <00000001>",
        "/N <00> <F0000000> <00000001>", "<0000> <9700> <96FF> <F0000000> <00000001> <00>", "7 <F0000000> <00000001>"})
    void aFontWhoseCodesAreShifted(String rest) {
        assertThat(refusal(pdf("", ("3 beginbfrange\n<C000> <C0FF> " + rest).getBytes())).code()).isEqualTo("unsafe");
    }

    @Test
    void aFontThatMapsManyCodesToLongTexts() {
        var range = "1 beginbfrange\n<0000> <FFFF> <" + "4E00".repeat(10_000) + ">\nendbfrange";
        assertThat(refusal(pdf("", range.getBytes())).code()).isEqualTo("unsafe");
    }

    @Test
    void aFontThatHidesThemBehindBlanksAndComments() {
        var hidden = new String(RANGES).replace("<00FFFFFF>", "%<\n" + " ".repeat(100_000) + "<00FF\nFFFF>");
        assertThat(refusal(pdf("/Filter/FlateDecode", deflated(hidden.getBytes()))).code()).isEqualTo("unsafe");
    }

    @Test
    void objectsThatPretendToHoldEachOther() {
        assertThat(refusal(("%PDF-1.7\n" + "obj<<".repeat(500_000)).getBytes())).isNotNull();
        assertThat(refusal(("%PDF-1.7\n" + "obj%".repeat(500_000)).getBytes()).code()).isEqualTo("unsafe");
        assertThat(refusal(("%PDF-1.7\n" + "1 0 obj<</Filter/FlateDecode>>stream\nx\u009c\3\0\0endstream endobj\n".repeat(60_000)).getBytes()).code())
                .isEqualTo("too-large");
    }
}
