package shuping.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Status and body of an answer, whatever it says.
 *
 * @param body a missing node where the answer has no JSON body
 */
public record Answer(int status, JsonNode body) {

    public boolean successful() {
        return status >= 200 && status < 300;
    }

    /** Last part of the problem's type, e.g. {@code already-voted}; empty where it is no problem document. */
    public String problem() {
        var type = body.path("type").asText("");
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
