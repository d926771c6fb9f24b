package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import shuping.stack.TestStack;

@GatewayTest
class BearerTest {

    private Browser client;
    private String token;

    @BeforeEach
    void open(@LocalServerPort int port) {
        client = new Browser("http://localhost:" + port);
        token = TestStack.get().token("rev-organisation");
    }

    @Test
    void aProgramIsWhoItsTokenSays() {
        var answer = call(token);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"username\":\"rev-organisation\"").contains("reviewer");
        assertThat(client.setCookies).isEmpty();
    }

    @Test
    void aTokenWithAnotherNameInItIsRefused() {
        var parts = token.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("rev-organisation", "admin");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        assertRefused(call(String.join(".", parts)));
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        var header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        assertRefused(call(header + "." + token.split("\\.")[1] + "."));
    }

    @Test
    void nonsenseIsRefused() {
        assertRefused(call("nonsense"));
    }

    @Test
    void aSessionDoesNotHelpABadToken() {
        client.signIn("organizer");
        assertRefused(call("nonsense"));
    }

    private HttpResponse<String> call(String bearer) {
        return client.get("/api/me", "Authorization", "Bearer " + bearer);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("/problems/invalid-token", "访问令牌无效或已过期");
    }
}
