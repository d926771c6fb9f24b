package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The web application's files stand in src/test/resources/static: small ones, named as Vite names them. */
@GatewayTest
class PagesTest {

    private Browser browser;

    @BeforeEach
    void open(@LocalServerPort int port) {
        browser = new Browser("http://localhost:" + port).signIn("organizer");
    }

    @ParameterizedTest
    @CsvSource({
        "/,                 index", "/index.html,       index", "/reports/7,        index", "/dashboard,        index",
        "/ballot,           ballot", "/ballot/7,         ballot", "/hall,             hall", "/hall/7/result,    hall",
        "/ballots/7,        index"
    })
    void everyPageAddressGetsItsEntry(String path, String entry) {
        var page = browser.open(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("述评 " + entry);
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(page, "Content-Type")).startsWith("text/html");
    }

    @Test
    void anUnchangedPageIsNotSentTwice() {
        var tag = header(browser.open("/"), "ETag");
        assertThat(tag).startsWith("W/");
        assertThat(browser.get("/index.html", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(browser.get("/index.html", "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void hashedFilesStayForeverAndComeCompressed() {
        var file = browser.get("/assets/app-1a2b3c.js", "Accept-Encoding", "gzip");
        assertThat(header(file, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(file, "Content-Type")).startsWith("text/javascript");
        assertThat(header(file, "Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void aMissingFileIsNoPage() {
        assertThat(browser.get("/assets/gone-1a2b3c.js").statusCode()).isEqualTo(404);
        assertThat(browser.get("/logo.png").statusCode()).isEqualTo(404);
        assertThat(browser.open("/api/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aMissingPageForPeopleIsAPageInChinese() {
        var page = browser.open("/assets/gone.html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("您访问的内容不存在").contains("返回首页");
    }

    @Test
    void browsersAreToldToTrustOnlyOurselves() {
        for (var answer : new HttpResponse<?>[] {browser.open("/"), browser.get("/api/reports"), browser.get("/api/none")}) {
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .containsExactly(SecurityHeaders.CONTENT_POLICY);
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
            assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void overHttpsBrowsersAreToldToStayThere() {
        var page = browser.get("/", "X-Forwarded-Proto", "https");
        assertThat(header(page, "Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void theDescriptionsOfAllServicesAreOnePage() {
        var page = browser.open("/api/docs");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui").doesNotContainPattern("<script(?![^>]*src=)[^>]*>");

        var config = browser.get("/api/docs/gateway/swagger-config").body();
        assertThat(config).contains("/api/docs/report-service", "/api/docs/review-service", "/api/docs/workflow");
        assertThat(browser.get("/api/docs/workflow").body()).isEqualTo("{\"ok\":true}");
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
