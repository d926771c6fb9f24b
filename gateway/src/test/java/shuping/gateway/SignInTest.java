package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import shuping.stack.TestStack;

@GatewayTest
class SignInTest {

    private Browser browser;

    @BeforeEach
    void open(@LocalServerPort int port) {
        browser = new Browser("http://localhost:" + port);
    }

    @Test
    void aPageLeadsToKeycloakAndBackToThePageAskedFor() {
        var form = browser.open("/reports/7");
        assertThat(form.uri().toString())
                .startsWith(TestStack.get().issuer())
                .contains("code_challenge_method=S256")
                .contains("code_challenge=");

        var page = browser.submit(form, "organizer");
        assertThat(page.uri().getPath()).isEqualTo("/reports/7");
        assertThat(page.body()).contains("述评 index");
    }

    @Test
    void theApiAnswersStrangersWithAProblemAndNoSession() throws Exception {
        var answer = browser.get("/api/reports");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("type").asText()).isEqualTo("/problems/unauthenticated");
        assertThat(problem.path("title").asText()).isEqualTo("您还没有登录。");
        assertThat(problem.path("traceId").asText()).isNotBlank();
        assertThat(browser.cookie("SHUPING_SESSION")).isNull();
    }

    @Test
    void aStrangersPostIs401Too() {
        assertThat(browser.postWithoutToken("/api/cycles", "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void iAmWhoSignedIn() throws Exception {
        browser.signIn("sec-qingshi");
        var me = new ObjectMapper().readTree(browser.get("/api/me").body());
        assertThat(me.path("username").asText()).isEqualTo("sec-qingshi");
        assertThat(me.path("name").asText()).isNotBlank();
        assertThat(me.path("roles")).anyMatch(role -> role.asText().equals("secretary"));
        assertThat(me.path("organisation").asText()).isEqualTo("qingshi");
        assertThat(me.has("department")).isTrue();
    }

    @Test
    void theServiceGetsAValidTokenAndNothingOfTheSession(@Autowired JwtDecoder decoder) {
        browser.signIn("organizer");
        assertThat(browser.get("/api/reports?q=%E9%9D%92%E7%9F%B3%2B%20c").statusCode())
                .isEqualTo(200);

        var call = Backends.REPORT.last();
        assertThat(call.uri()).isEqualTo("/api/reports?q=%E9%9D%92%E7%9F%B3%2B%20c");
        var token = decoder.decode(call.header("Authorization").substring("Bearer ".length()));
        assertThat(token.getClaimAsString("preferred_username")).isEqualTo("organizer");
        assertThat(token.getAudience()).contains("shuping-api");
        assertThat(call.header("Cookie")).isNull();
        assertThat(call.header("X-XSRF-TOKEN")).isNull();
        assertThat(call.header("Upgrade")).isNull();
    }

    @Test
    void theBrowserHasACookieThatScriptsCannotReadAndNeverAToken() {
        browser.signIn("organizer");
        browser.get("/api/me");

        assertThat(browser.setCookies)
                .filteredOn(line -> line.startsWith("SHUPING_SESSION="))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("HttpOnly", "SameSite=Lax"));
        assertThat(browser.setCookies)
                .filteredOn(line -> line.startsWith("XSRF-TOKEN="))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("SameSite=Lax").doesNotContain("HttpOnly"));
        assertThat(browser.seen).noneMatch(text -> text.contains("access_token") || text.contains("refresh_token"));
    }

    @Test
    void theSessionGetsANewNameAtLogin() {
        browser.open("/");
        var before = browser.cookie("SHUPING_SESSION");
        browser.signIn("organizer");
        assertThat(browser.cookie("SHUPING_SESSION")).isNotNull().isNotEqualTo(before);
    }

    @Test
    void aLoginThatWentWrongEndsOnAPageWithAWayBack() {
        var page = browser.open("/login/oauth2/code/keycloak?code=stale&state=unknown");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("登录没有完成").contains("href=\"/\"");
    }

    @Test
    void logoutEndsTheSessionHereAndInKeycloak() throws Exception {
        browser.signIn("organizer");
        var answer = browser.post("/logout", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);

        var location = new ObjectMapper().readTree(answer.body()).path("location").asText();
        assertThat(location).startsWith(TestStack.get().issuer());
        var afterwards = browser.open(location);
        assertThat(afterwards.body()).contains("name=\"password\"");
    }

    @Test
    void withoutLeavingKeycloakTheNextPageSignsInAgainSilently() {
        browser.signIn("organizer");
        browser.post("/logout", "");
        assertThat(browser.open("/").body()).contains("述评 index");
    }

    @Test
    void logoutNeedsTheToken() {
        browser.signIn("organizer");
        assertThat(browser.postWithoutToken("/logout", "").statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void everyDemoRoleCanSignIn() {
        for (var username : List.of("leader-1", "admin", "eval-01")) {
            var someone = new Browser("http://localhost:" + browser.open("/actuator/health").uri().getPort());
            assertThat(someone.signIn(username).get("/api/me").body()).contains(username);
        }
    }
}
