package shuping.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/**
 * One demo account at work through the gateway, with a real login. Obtained from {@link Accounts}; may be used by many
 * threads.
 */
public class Client {

    private static final String JSON = "application/json";

    private final Wire wire;
    private final String gateway;
    private final String username;
    private final Login login;

    Client(Wire wire, String gateway, String keycloak, String username) {
        this.wire = wire;
        this.gateway = gateway;
        this.username = username;
        this.login = new Login(wire, keycloak, username);
    }

    public String username() {
        return username;
    }

    /** @throws Refused if the answer is not 2xx; so do post, put, delete and upload */
    public JsonNode get(String path) {
        return successful("GET", path, call("GET", path, null));
    }

    public JsonNode post(String path, Object body) {
        return successful("POST", path, call("POST", path, body));
    }

    public JsonNode put(String path, Object body) {
        return successful("PUT", path, call("PUT", path, body));
    }

    public JsonNode delete(String path) {
        return successful("DELETE", path, call("DELETE", path, null));
    }

    public JsonNode upload(String method, String path, Map<String, String> fields, Attachment... files) {
        var body = new Multipart(fields, List.of(files));
        return successful(method, path,
                send(method, path, body.contentType(), BodyPublishers.ofByteArray(body.bytes())));
    }

    /**
     * Any answer as it comes, for who wants to see a refusal.
     *
     * @param body written as JSON; null for none
     */
    public Answer call(String method, String path, Object body) {
        return body == null
                ? send(method, path, null, BodyPublishers.noBody())
                : send(method, path, JSON, BodyPublishers.ofString(wire.write(body)));
    }

    /** The token this account works with now. */
    public String token() {
        return login.token();
    }

    private Answer send(String method, String path, String contentType, BodyPublisher content) {
        var token = login.token();
        var answer = wire.send(request(method, path, contentType, content, token));
        if (answer.status() == 401) {
            login.forget(token);
            return wire.send(request(method, path, contentType, content, login.token()));
        }
        return answer;
    }

    private HttpRequest.Builder request(
            String method, String path, String contentType, BodyPublisher content, String token) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", JSON + ", application/problem+json")
                .method(method, content);
        return contentType == null ? request : request.header("Content-Type", contentType);
    }

    private JsonNode successful(String method, String path, Answer answer) {
        if (!answer.successful()) {
            throw new Refused(username, method, path, answer);
        }
        return answer.body();
    }
}
