package shuping.report.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import shuping.report.matching.Correction;
import shuping.report.structure.SectionBounds;
import shuping.report.structure.Structure;

/** Structures, bounds and corrections as they lie in jsonb columns. */
@Component
class Json {

    private static final TypeReference<List<SectionBounds>> BOUNDS = new TypeReference<>() {};

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

    List<SectionBounds> bounds(String text) {
        try {
            return json.readValue(text, BOUNDS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Correction correction(String text) {
        try {
            return json.readValue(text, Correction.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
