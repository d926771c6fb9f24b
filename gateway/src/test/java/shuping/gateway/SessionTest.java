package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Every token counts as about to expire: each request renews it. */
@GatewayTest
@TestPropertySource(properties = "gateway.refresh-before=1h")
class SessionTest {

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @BeforeEach
    void open(@LocalServerPort int port) {
        browser = new Browser("http://localhost:" + port);
    }

    @Test
    void aTokenAboutToExpireIsRenewedUnseen() {
        browser.signIn("leader-2");
        browser.get("/api/reports");
        var first = Backends.REPORT.last().header("Authorization");
        browser.get("/api/reports");
        assertThat(Backends.REPORT.last().header("Authorization")).isNotEqualTo(first);
    }

    @Test
    void whenKeycloaksSessionIsOverOursIsToo() {
        browser.signIn("supervisor-2");
        assertThat(browser.get("/api/reports").statusCode()).isEqualTo(200);
        var calls = Backends.REPORT.calls.size();

        new KeycloakAdmin().signOut("supervisor-2");
        var answer = browser.get("/api/reports");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("/problems/session-over", "登录已失效");
        assertThat(Backends.REPORT.calls).hasSize(calls);

        assertThat(browser.get("/api/reports").body()).contains("/problems/unauthenticated");
        assertThat(browser.open("/").body()).contains("name=\"password\"");
    }

    @Test
    void onlyWhoSignedInIsRememberedForLong() {
        database.sql("delete from spring_session").update();
        browser.open("/");
        var seconds = database.sql("select max_inactive_interval from spring_session").query(Integer.class);
        assertThat(seconds.single()).isEqualTo(30 * 60);
        browser.signIn("leader-1");
        assertThat(seconds.single()).isEqualTo(10 * 60 * 60);
    }

    @Test
    void requestsAtTheSameTimeDoNotHurtEachOther() {
        browser.signIn("leader-1");
        assertThat(IntStream.range(0, 12).parallel().mapToObj(i -> browser.get("/api/reports").statusCode()))
                .containsOnly(200);
    }

    @Test
    void logoutLeavesNothingInTheDatabase() {
        browser.signIn("leader-1");
        var sessions = database.sql("select count(*) from spring_session where principal_name is not null");
        var before = sessions.query(Integer.class).single();
        browser.post("/logout", "");
        assertThat(sessions.query(Integer.class).single()).isEqualTo(before - 1);
    }
}
