package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import shuping.stack.TestStack;

/** 三员分立. Every token counts as about to expire: each request renews it. */
@GatewayTest
@TestPropertySource(properties = "gateway.refresh-before=1h")
class DutiesTest {

    private static final String SYSTEM = "/三员/系统管理员";
    private static final String AUDIT = "/三员/审计员";

    private final KeycloakAdmin keycloak = new KeycloakAdmin();
    private final String somebody = "try-" + UUID.randomUUID();
    private Browser browser;

    @BeforeEach
    void open(@LocalServerPort int port) {
        browser = new Browser("http://localhost:" + port);
    }

    @AfterEach
    void remove() {
        keycloak.removeUser(somebody);
    }

    @Test
    void whoHasTwoIsToldSoAndCanOnlyLeave() {
        keycloak.add(somebody, SYSTEM, AUDIT);
        var page = browser.submit(browser.open("/incidents"), somebody);
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("兼任了三员中的两员").contains("退出登录");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);

        var way = Pattern.compile("href=\"([^\"]+)\"").matcher(page.body());
        assertThat(way.find()).isTrue();
        assertThat(browser.open(way.group(1).replace("&amp;", "&")).body()).contains("name=\"password\"");
    }

    @Test
    void aTokenWithTwoIsRefusedBeforeAnyService() {
        keycloak.add(somebody, SYSTEM, AUDIT);
        var token = TestStack.get().token(somebody);
        var calls = Backends.WORKFLOW.calls.size();
        for (var path : new String[] {"/api/me", "/api/incidents/workflow"}) {
            var answer = browser.get(path, "Authorization", "Bearer " + token);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("/problems/exclusive-roles", "三员须分设");
        }
        assertThat(Backends.WORKFLOW.calls).hasSize(calls);
    }

    @Test
    void oneBesideARoleOfTheBusinessIsWelcome() {
        keycloak.add(somebody, AUDIT, "/角色/评议人");
        browser.signIn(somebody);
        assertThat(browser.get("/api/me").body()).contains("auditor", "evaluator");
    }

    @Test
    void aSecondOneGivenMeanwhileEndsTheVisit() {
        keycloak.add(somebody, SYSTEM);
        browser.signIn(somebody);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
        keycloak.join(somebody, AUDIT);
        assertThat(browser.get("/api/me").body()).contains("/problems/exclusive-roles");
    }
}
