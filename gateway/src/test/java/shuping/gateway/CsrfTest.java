package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import shuping.stack.TestStack;

@GatewayTest
class CsrfTest {

    private Browser browser;

    @BeforeEach
    void open(@LocalServerPort int port) {
        browser = new Browser("http://localhost:" + port);
    }

    @Test
    void aChangeWithoutTheTokenIsRefusedBeforeAnyServiceSeesIt() {
        browser.signIn("organizer");
        var before = Backends.REPORT.calls.size();
        var answer = browser.postWithoutToken("/api/cycles", "{}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/problems/csrf").contains("页面的安全校验已失效");
        assertThat(Backends.REPORT.calls).hasSize(before);
    }

    @Test
    void aChangeWithTheTokenPassesUnaltered() {
        browser.signIn("organizer");
        var answer = browser.post("/api/cycles", "{\"name\":\"二〇二六年度\"}", "Content-Type", "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Backends.REPORT.last().body()).asString().isEqualTo("{\"name\":\"二〇二六年度\"}");
        assertThat(Backends.REPORT.last().header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void someoneElsesTokenIsNoToken() {
        browser.signIn("organizer");
        var answer = browser.send(
                "POST", "/api/cycles", BodyPublishers.noBody(), "X-XSRF-TOKEN", "b7f1c7a0-0000-0000-0000-000000000000");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aBearerNeedsNone() {
        var answer = browser.send(
                "PUT",
                "/api/organisations/qingshi",
                BodyPublishers.ofString("{}"),
                "Authorization",
                "Bearer " + TestStack.get().token("admin"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(browser.setCookies).isEmpty();
    }
}
