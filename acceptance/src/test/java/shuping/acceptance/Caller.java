package shuping.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a token who sends what he likes and looks at every answer. */
final class Caller {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String gateway;
    private final String token;

    /** @param token null for none */
    Caller(String gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    static Caller of(City city, String username) {
        return new Caller(city.house.url(), city.as(username).token());
    }

    Reply get(String path) {
        return send("GET", path, null, new byte[0]);
    }

    Reply post(String path) {
        return send("POST", path, null, new byte[0]);
    }

    Reply json(String method, String path, String body) {
        return send(method, path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    Reply upload(String method, String path, String fileName, byte[] content) {
        var boundary = "grenze";
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n".formatted(boundary, fileName);
        var tail = "\r\n--" + boundary + "--\r\n";
        return send(method, path, "multipart/form-data; boundary=" + boundary,
                head.getBytes(StandardCharsets.UTF_8), content, tail.getBytes(StandardCharsets.UTF_8));
    }

    private Reply send(String method, String path, String contentType, byte[]... content) {
        var headers = new ArrayList<>(List.of("Accept", "application/json"));
        if (contentType != null) {
            headers.addAll(List.of("Content-Type", contentType));
        }
        if (token != null) {
            headers.addAll(List.of("Authorization", "Bearer " + token));
        }
        var request = HttpRequest.newBuilder(URI.create(gateway + path))
                .headers(headers.toArray(String[]::new))
                .method(method, BodyPublishers.concat(List.of(content).stream()
                        .map(BodyPublishers::ofByteArray)
                        .toArray(HttpRequest.BodyPublisher[]::new)))
                .build();
        try {
            return reply(HTTP.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new AssertionError("No answer: " + method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Reply reply(HttpResponse<byte[]> response) {
        return new Reply(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""), response.body());
    }
}
