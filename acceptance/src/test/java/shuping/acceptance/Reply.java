package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;

/** An answer as it came over the wire. */
record Reply(int status, String contentType, byte[] content) {

    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode body() {
        try {
            return JSON.readTree(new String(content, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + new String(content, StandardCharsets.UTF_8), e);
        }
    }

    /**
     * A refusal as every client may expect it: a problem document with a Chinese sentence and the fields at fault.
     *
     * @param type last part of the problem's type
     */
    Reply mustRefuse(int expected, String type, String... pointers) {
        assertThat(body().path("traceId").asText()).matches("[\\w.-]{8,}");
        return refuses(expected, type, pointers);
    }

    /** The same, but nothing that could later be found in a log: who handed in a ballot paper. */
    Reply mustRefuseWithoutTrace(int expected, String type, String... pointers) {
        assertThat(body().path("traceId").isNull()).isTrue();
        return refuses(expected, type, pointers);
    }

    private Reply refuses(int expected, String type, String... pointers) {
        assertThat(status).as(new String(content, StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(contentType).startsWith("application/problem+json");
        assertThat(body().path("status").asInt()).isEqualTo(expected);
        assertThat(body().path("type").asText()).isEqualTo("/problems/" + type);
        assertThat(body().path("title").asText()).containsPattern("\\p{IsHan}").doesNotContainPattern("Exception|null");
        assertThat(City.texts(body().path("errors"), "pointer")).containsExactlyInAnyOrder(pointers);
        assertThat(City.texts(body().path("errors"), "detail")).allMatch(detail -> detail.matches("(?s).*\\p{IsHan}.*"));
        return this;
    }

    String title() {
        return body().path("title").asText();
    }
}
