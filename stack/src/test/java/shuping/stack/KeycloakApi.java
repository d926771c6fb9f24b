package shuping.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keycloak's Admin REST API, called with somebody's token, and what stands in the realm, as its owner sees it. */
final class KeycloakApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+):([^{}]*)}");

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestStack stack;
    private final String realm;
    private final Map<String, JsonNode> fixed = new HashMap<>();
    private String owner;
    private long ownerUntil;
    private final Map<String, Function<String, JsonNode>> places = Map.of(
            "user", name -> owned("/users?exact=true&username=" + name).path(0),
            "group", path -> owned("/group-by-path/" + path),
            "client", id -> owned("/clients?clientId=" + id).path(0),
            "role", name -> owned("/roles/" + name),
            "power", name -> owned("/clients/" + id("{client:realm-management}") + "/roles/" + name));

    KeycloakApi(TestStack stack) {
        this.stack = stack;
        this.realm = stack.issuer().replace("/realms/", "/admin/realms/");
    }

    /**
     * @param request method and path; {@code {user:name}}, {@code {group:path}} and {@code {client:id}} stand for ids,
     *     in the body {@code {role:name}} and {@code {power:name}} for a role of the realm or of realm-management
     */
    HttpResponse<String> call(String username, String request, String body) {
        return send(stack.token(username), request, body);
    }

    JsonNode owned(String path) {
        return read(send(owner(), "GET " + path, ""));
    }

    /** @return the name of a new account that can do nothing */
    String someone() {
        var name = "try-" + UUID.randomUUID();
        var answer = send(owner(), "POST /users", """
                {"username":"%s","firstName":"试","lastName":"某","enabled":true,"groups":["/账号"]}""".formatted(name));
        if (answer.statusCode() != 201) throw new IllegalStateException(answer.body());
        return name;
    }

    void removeUser(String username) {
        var id = owned("/users?exact=true&username=" + username).at("/0/id").asText();
        if (!id.isEmpty()) send(owner(), "DELETE /users/" + id, "");
    }

    /** Undoes a POST. */
    void removeMade(HttpResponse<String> made) {
        made.headers().firstValue("Location").ifPresent(address -> send(owner(), "DELETE " + address.substring(realm.length()), ""));
    }

    String id(String place) {
        return filled(place, false);
    }

    static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    /** The realm's administrator in master, whose tokens last a minute. */
    private String owner() {
        if (owner != null && System.nanoTime() < ownerUntil) return owner;
        ownerUntil = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        var tokens = stack.issuer().replace("/realms/shuping", "/realms/master/protocol/openid-connect/token");
        owner = read(sent(HttpRequest.newBuilder(URI.create(tokens))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=admin&password=shuping"))))
                .path("access_token").asText();
        return owner;
    }

    private HttpResponse<String> send(String token, String request, String body) {
        var words = request.split(" ", 2);
        return sent(HttpRequest.newBuilder(URI.create(URI.create(realm + filled(words[1], false)).toASCIIString()))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .method(words[0], BodyPublishers.ofString(filled(body, true))));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String filled(String text, boolean whole) {
        return PLACE.matcher(text).replaceAll(found -> {
            var kind = found.group(1);
            var thing = fixed.get(found.group());
            if (thing == null) thing = places.get(kind).apply(found.group(2));
            if (!thing.has("id")) throw new IllegalArgumentException(found.group());
            if (!kind.equals("user")) fixed.put(found.group(), thing);
            var isRole = kind.equals("role") || kind.equals("power");
            return Matcher.quoteReplacement(whole && isRole ? thing.toString() : thing.path("id").asText());
        });
    }
}
