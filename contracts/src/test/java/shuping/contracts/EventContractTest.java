package shuping.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each event is held to its schema and to the example of it that was once published. */
class EventContractTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/schema");
    private static final Path EXAMPLES = Path.of("src/test/resources/examples");
    private static final boolean WRITE = Boolean.getBoolean("schema.write");

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static Stream<Class<? extends Event>> events() {
        return EventTypes.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void theSchemaIsThatOfTheRecord(Class<? extends Event> event) throws IOException {
        var file = SCHEMAS.resolve(EventTypes.nameOf(event) + ".json");
        var schema = RecordSchema.of(event);
        if (WRITE) {
            Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n");
        }
        assertThat(json.readTree(file.toFile()))
                .as("%s differs from its record; write it anew with -Dschema.write=true", file)
                .isEqualTo(schema);
    }

    @ParameterizedTest
    @MethodSource("events")
    void aPublishedExampleStillReadsAndFitsTheSchema(Class<? extends Event> event) throws IOException {
        var file = EXAMPLES.resolve(EventTypes.nameOf(event) + ".json");
        if (WRITE && !Files.exists(file)) {
            Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(Sample.of(event)) + "\n");
        }
        var example = Files.readString(file);
        assertThat(json.readValue(example, event).key()).isNotBlank();
        assertThat(violations(event, example)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatIsWrittenFitsTheSchemaAndReadsBackTheSame(Class<? extends Event> event) throws IOException {
        var written = json.writeValueAsString(Sample.of(event));
        assertThat(violations(event, written)).isEmpty();
        assertThat(json.readValue(written, event)).isEqualTo(Sample.of(event));
    }

    @Test
    void theAsyncApiNamesEveryEventAndNoOther() throws IOException {
        var description = Files.readString(Path.of("src/main/resources/asyncapi.yaml"));
        var named = description.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("$ref: ./schema/"))
                .map(line -> line.substring("$ref: ./schema/".length(), line.length() - ".json".length()));
        assertThat(named).containsExactlyInAnyOrderElementsOf(EventTypes.all().keySet());
    }

    private static List<Error> violations(Class<? extends Event> event, String content)
            throws IOException {
        var schema = Files.readString(SCHEMAS.resolve(EventTypes.nameOf(event) + ".json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(content, InputFormat.JSON, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));
    }
}
