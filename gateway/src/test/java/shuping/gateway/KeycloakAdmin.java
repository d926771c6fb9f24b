package shuping.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import shuping.stack.TestStack;

/** What an administrator does in Keycloak's own console. */
final class KeycloakAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String issuer = TestStack.get().issuer();
    private final String realm = issuer.replace("/realms/", "/admin/realms/");
    private final String token;

    KeycloakAdmin() {
        var master = URI.create(issuer.replace("/realms/shuping", "/realms/master/protocol/openid-connect/token"));
        token = body(send(HttpRequest.newBuilder(master)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=admin&password=shuping"))))
                .path("access_token")
                .asText();
    }

    /** With the password of all demo people, and the rights of these groups. */
    void add(String username, String... groups) {
        var user = Map.of(
                "username", username, "lastName", "试", "firstName", "某", "enabled", true, "groups", List.of(groups),
                "credentials", List.of(Map.of("type", "password", "value", "shuping")));
        send(request("/users")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(user).toString())));
    }

    void join(String username, String group) {
        var id = body(send(request("/group-by-path" + URI.create(group).toASCIIString()))).path("id").asText();
        send(request("/users/" + id(username) + "/groups/" + id).PUT(BodyPublishers.noBody()));
    }

    void removeUser(String username) {
        send(request("/users/" + id(username)).DELETE());
    }

    /** Ends all sessions of this user. */
    void signOut(String username) {
        send(request("/users/" + id(username) + "/logout").POST(BodyPublishers.noBody()));
    }

    private String id(String username) {
        return body(send(request("/users?exact=true&username=" + username))).get(0).path("id").asText();
    }

    /**
     * Makes the realm trust another RSA key, without signing with it.
     *
     * @return the address to remove it by
     */
    String trust(String privateKey) {
        var id = body(send(request(""))).path("id").asText();
        var key = Map.of(
                "name", "test-key",
                "providerId", "rsa",
                "providerType", "org.keycloak.keys.KeyProvider",
                "parentId", id,
                "config", Map.of(
                        "priority", List.of("-100"),
                        "enabled", List.of("true"),
                        "active", List.of("true"),
                        "algorithm", List.of("RS256"),
                        "privateKey", List.of(privateKey)));
        return send(request("/components")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.valueToTree(key).toString())))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    void remove(String address) {
        send(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(realm + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(response + " " + response.body());
            }
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode body(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(response.body(), e);
        }
    }
}
