package shuping.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** HTTP and JSON, shared by all accounts of one system. */
class Wire {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final ObjectMapper json = new ObjectMapper();

    /** @throws UncheckedIOException if nobody answers */
    Answer send(HttpRequest.Builder builder) {
        var request = builder.timeout(Duration.ofSeconds(60)).build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("没有应答：" + request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("等待应答时被中断：" + request.uri(), e);
        }
    }

    String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Answer answer(int status, String body) {
        try {
            return new Answer(status, body.isBlank() ? MissingNode.getInstance() : json.readTree(body));
        } catch (JsonProcessingException e) {
            return new Answer(status, MissingNode.getInstance());
        }
    }
}
