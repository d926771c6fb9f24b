package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shuping.acceptance.Patience.until;
import static shuping.stack.Service.GATEWAY;
import static shuping.stack.Service.REPORT_SERVICE;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shuping.demo.Attachment;

/** kill -9 of the gateway under people who are logged in, and under an upload. */
class GatewayKillTest {

    private static final int MB = 1 << 20;
    private static final City CITY = City.get();
    private static Year year;

    @BeforeAll
    static void openYear() {
        year = Year.open(CITY);
    }

    @Test
    void aLoginOutlivesIt() {
        var journey = year.journey("zhongyi");
        var browser = new Browser(CITY.house.url()).signIn("sec-zhongyi");
        assertThat(browser.get("/api/me").body()).contains("sec-zhongyi");

        CITY.killAndRestart(GATEWAY);

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
        assertThat(browser.get(journey.path()).statusCode()).isEqualTo(200);
        var written = browser.put(journey.draft(), "{\"title\":\"守心\",\"text\":\"一、工作成效\\n一是走访到户。\"}");
        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        assertThat(journey.report().at("/draft/title").asText()).isEqualTo("守心");
    }

    @Test
    void anUploadBreaksOffVisiblyAndLeavesNothing() throws Exception {
        var journey = year.journey("shiyuan").write(year.journey("shiyuan").text());
        var before = journey.report().path("draft");
        var reports = CITY.database(REPORT_SERVICE);
        var files = reports.count("select count(*) from original");

        try (var upload = RawUpload.begin(CITY.house.url(), journey.path() + "/draft", journey.secretary().token(), 18 * MB)) {
            upload.send(9 * MB);
            CITY.house.kill(GATEWAY);
            assertThatThrownBy(upload::reply).isInstanceOf(IOException.class);
        }
        CITY.house.restart(GATEWAY);

        until("the report is there", () -> !journey.report().isMissingNode());
        assertThat(journey.report().path("draft")).isEqualTo(before);
        assertThat(reports.count("select count(*) from original")).isEqualTo(files);
        assertThat(reports.count("select count(*) from report_version where report_id = ?", UUID.fromString(journey.id))).isZero();
        journey.upload(new Attachment("file", "述职报告.docx", Documents.word(journey.text()))).submit();
        journey.awaitStage("REVIEW");
    }
}
