package shuping.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of demo users, through the demo's password client. */
final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private record Token(String value, long goodUntil) {}

    private final String issuer;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    Tokens(String issuer) {
        this.issuer = issuer;
    }

    String of(String username) {
        return known.compute(username, (name, token) ->
                token != null && System.nanoTime() < token.goodUntil() ? token : fetch(name)).value();
    }

    private Token fetch(String username) {
        try {
            var response = Http.postForm(issuer + "/protocol/openid-connect/token",
                    "grant_type=password&client_id=shuping-demo&scope=openid&password=" + Users.PASSWORD
                            + "&username=" + URLEncoder.encode(username, StandardCharsets.UTF_8));
            var body = JSON.readTree(response.body());
            if (response.statusCode() != 200) throw new IllegalStateException("No token for " + username + ": " + body);
            return new Token(body.path("access_token").asText(), goodUntil(body));
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer at " + issuer, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long goodUntil(JsonNode body) {
        return System.nanoTime() + Duration.ofSeconds(body.path("expires_in").asLong()).minus(MARGIN).toNanos();
    }
}
