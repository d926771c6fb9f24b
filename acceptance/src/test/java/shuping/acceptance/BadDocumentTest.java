package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people upload by mistake or on purpose. After each refusal the draft is what it was. */
class BadDocumentTest {

    private static final long MB = 1 << 20;
    private static final City CITY = City.get();
    private static Journey journey;
    private static Caller secretary;
    private static JsonNode before;

    @BeforeAll
    static void openYear() {
        journey = Year.open(CITY).journey("songping");
        journey.write(journey.text());
        before = journey.report().path("draft");
        secretary = Caller.of(CITY, "sec-songping");
    }

    private static Reply upload(String fileName, byte[] content) {
        return secretary.upload("PUT", journey.draft(), fileName, content);
    }

    private static void draftIsWhatItWas() {
        assertThat(journey.report().path("draft")).isEqualTo(before);
    }

    @AfterEach
    void restore() {
        if (!journey.report().at("/draft/text").equals(before.path("text"))) {
            journey.write(journey.text());
            before = journey.report().path("draft");
        }
    }

    @Test
    void emptyFile() {
        upload("述职报告.docx", new byte[0]).mustRefuse(422, "empty", "#/file");
        draftIsWhatItWas();
    }

    @Test
    void zipThatIsCalledWord() {
        upload("述职报告.docx", Documents.zip(Map.of("报告.txt", "内容".getBytes(StandardCharsets.UTF_8))))
                .mustRefuse(422, "not-word", "#/file");
        draftIsWhatItWas();
    }

    @Test
    void programThatIsCalledWord() {
        upload("述职报告.docx", "MZ\u0090\0\3".getBytes(StandardCharsets.ISO_8859_1)).mustRefuse(415, "unsupported-kind", "#/file");
        draftIsWhatItWas();
    }

    @Test
    void zipBomb() {
        upload("述职报告.docx", Documents.bomb()).mustRefuse(413, "too-large", "#/file");
        draftIsWhatItWas();
    }

    @Test
    void pdfOfPictures() {
        assertThat(upload("述职报告.pdf", Documents.scan()).mustRefuse(422, "scanned", "#/file").body()
                .at("/errors/0/detail").asText()).contains("扫描件");
        draftIsWhatItWas();
    }

    /** The refusal arrives while the client is still sending; with and without a length that is announced. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoHundredMegabytes(boolean announced) throws IOException {
        try (var upload = RawUpload.begin(CITY.house.url(), journey.path() + "/draft", journey.secretary().token(),
                announced ? 200 * MB : 0)) {
            upload.sendMeanwhile(200 * MB).reply().mustRefuse(413, "too-large");
        }
        draftIsWhatItWas();
        assertThat(CITY.house.missing()).isEmpty();
    }

    @Test
    void largerThanAReportSmallerThanTheGatewaysLimit() {
        upload("述职报告.txt", "党".repeat((int) (22 * MB / 3)).getBytes(StandardCharsets.UTF_8)).mustRefuse(413, "too-large");
        draftIsWhatItWas();
    }

    @Test
    void oldEncoding() {
        var text = journey.text() + "\n镕基、喆。";
        var draft = upload("述职报告.txt", text.getBytes(Charset.forName("GB18030")));
        assertThat(draft.status()).isEqualTo(200);
        assertThat(draft.body().path("text").asText()).isEqualTo(text);
    }

    @Test
    void withoutAnyHeadingItIsTakenAndItsWriterWarned() {
        var draft = upload("述职报告.txt", "今年我做了许多工作，走访了很多群众，也开了不少会。".getBytes(StandardCharsets.UTF_8));
        assertThat(draft.status()).isEqualTo(200);
        assertThat(draft.body().at("/structure/shortcomings")).isEmpty();
        assertThat(journey.secretary().get(journey.path() + "/draft/findings").toString()).contains("未识别出“主要不足”部分");
    }

    @Test
    void titleOfTenThousandCharacters() {
        secretary.json("PUT", journey.path() + "/draft", "{\"title\":\"" + "述".repeat(10_000) + "\",\"text\":\"正文\"}")
                .mustRefuse(422, "invalid", "#/title");
        draftIsWhatItWas();
    }

    @Test
    void nothingAtAll() {
        secretary.json("PUT", journey.path() + "/draft", "{\"text\":\" \"}").mustRefuse(422, "invalid", "#/text");
        secretary.json("PUT", journey.path() + "/draft", "").mustRefuse(400, "malformed-body");
        secretary.json("PUT", journey.path() + "/draft", "{\"text\":\"一").mustRefuse(400, "malformed-json");
        draftIsWhatItWas();
    }
}
