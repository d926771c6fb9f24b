package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class RestartTest {

    @Test
    void aLoginOutlivesTheGatewayAndItsTokenToo() {
        Browser browser;
        try (var first = start()) {
            browser = new Browser(url(first)).signIn("organizer");
        }
        try (var second = start()) {
            var later = browser.at(url(second));
            assertThat(later.get("/api/me").body()).contains("\"username\":\"organizer\"");
            assertThat(later.post("/api/cycles", "{}").statusCode()).isEqualTo(200);
            assertThat(Backends.REPORT.last().header("Authorization")).startsWith("Bearer ");
        }
    }

    /** What is not there at start: Keycloak. Everything that needs it says so, everything else works. */
    @Test
    void theGatewayStartsWithoutKeycloak() {
        try (var gateway = start("KEYCLOAK_ISSUER=http://localhost:1/realms/shuping")) {
            var browser = new Browser(url(gateway));
            assertThat(browser.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(browser.get("/api/reports").statusCode()).isEqualTo(401);

            var page = browser.open("/");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("登录服务暂时不可用");

            var program = browser.get("/api/reports", "Authorization", "Bearer eyJhbGciOiJSUzI1NiJ9.e30.AA");
            assertThat(program.statusCode()).isEqualTo(503);
            assertThat(program.body()).contains("/problems/sign-in-unavailable");
        }
    }

    private static ConfigurableApplicationContext start(String... more) {
        return new SpringApplicationBuilder(GatewayApplication.class)
                .properties(Backends.environment())
                .properties(more)
                .properties("SERVER_PORT=0")
                .run();
    }

    private static String url(ConfigurableApplicationContext gateway) {
        return "http://localhost:"
                + ((ServletWebServerApplicationContext) gateway).getWebServer().getPort();
    }
}
