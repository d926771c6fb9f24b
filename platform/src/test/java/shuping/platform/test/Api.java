package shuping.platform.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.env.Environment;

/** Calls the service under test as a demo account would, with a real token. */
public class Api {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json;
    private final Environment environment;

    Api(ObjectMapper json, Environment environment) {
        this.json = json;
        this.environment = environment;
    }

    /** @param username demo account, or null for a call without a token */
    public Answer get(String username, String path) {
        return call(username, "GET", path, null);
    }

    public Answer post(String username, String path, Object body) {
        return call(username, "POST", path, body);
    }

    public Answer put(String username, String path, Object body) {
        return call(username, "PUT", path, body);
    }

    /** @param body sent as JSON; a String as it is; null for none */
    public Answer call(String username, String method, String path, Object body) {
        try {
            var text = body == null || body instanceof String ? (String) body : json.writeValueAsString(body);
            var request = request(username, path)
                    .header("Content-Type", "application/json")
                    .method(method, text == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text));
            return send(request);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One file as multipart/form-data. */
    public Answer upload(String username, String method, String path, String field, String fileName, byte[] content) {
        var boundary = UUID.randomUUID().toString();
        var head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        var tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request(username, path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .method(method, BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head), BodyPublishers.ofByteArray(content), BodyPublishers.ofByteArray(tail))));
    }

    public HttpRequest.Builder request(String username, String path) {
        var request = HttpRequest.newBuilder(uri(path));
        return username == null ? request : request.header("Authorization", "Bearer " + Tokens.of(username));
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + environment.getProperty("local.server.port") + path);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()), json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Status and body of an answer. */
    public record Answer(HttpResponse<byte[]> response, ObjectMapper json) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode body() {
            try {
                return json.readTree(response.body());
            } catch (IOException e) {
                throw new IllegalStateException("Not JSON: " + text(), e);
            }
        }
    }
}
