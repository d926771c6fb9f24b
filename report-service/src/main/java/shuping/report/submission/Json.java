package shuping.report.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import shuping.report.structure.Structure;

/** Structures and notices as they lie in jsonb columns. */
@Component
class Json {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper json;

    Json(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Structure structure(String text) {
        try {
            return json.readValue(text, Structure.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> texts(String text) {
        try {
            return json.readValue(text, TEXTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
