package shuping.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The Keycloak session of one demo account: a token that is renewed before it runs out. */
class Login {

    static final String PASSWORD = "shuping";
    private static final long MARGIN = Duration.ofSeconds(15).toNanos();

    private final Wire wire;
    private final URI endpoint;
    private final String username;
    private String access;
    private String refresh;
    private long expires;

    Login(Wire wire, String keycloak, String username) {
        this.wire = wire;
        this.endpoint = URI.create(keycloak + "/realms/shuping/protocol/openid-connect/token");
        this.username = username;
    }

    synchronized String token() {
        if (access == null || System.nanoTime() - expires > -MARGIN) {
            renew();
        }
        return access;
    }

    /** The token was not accepted: the next one is fetched with the password. */
    synchronized void forget(String rejected) {
        if (rejected.equals(access)) {
            access = null;
            refresh = null;
        }
    }

    private void renew() {
        var renewed = refresh == null ? null : ask(Map.of("grant_type", "refresh_token", "refresh_token", refresh));
        var answer = renewed != null && renewed.successful()
                ? renewed
                : ask(Map.of("grant_type", "password", "username", username, "password", PASSWORD));
        if (!answer.successful()) {
            throw new IllegalStateException("账号 " + username + " 登录失败：" + answer.status() + " "
                    + answer.body().path("error_description").asText());
        }
        keep(answer.body());
    }

    private void keep(JsonNode body) {
        access = body.path("access_token").asText();
        refresh = body.path("refresh_token").asText(null);
        expires = System.nanoTime() + Duration.ofSeconds(body.path("expires_in").asLong()).toNanos();
    }

    private Answer ask(Map<String, String> grant) {
        var form = new LinkedHashMap<>(grant);
        form.put("client_id", "shuping-demo");
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return wire.send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }
}
