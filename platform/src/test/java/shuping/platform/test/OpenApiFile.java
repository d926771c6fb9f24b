package shuping.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a service's description in contracts to its controllers. */
public final class OpenApiFile {

    private OpenApiFile() {}

    /** Fails where the file differs from what the running service says; {@code -Dopenapi.write=true} writes it. */
    public static void matches(String service, Api api) {
        var file = Path.of("../contracts/openapi/" + service + ".json");
        var json = new ObjectMapper();
        try {
            var live = (ObjectNode) api.get(null, "/api/docs/" + service).body();
            live.remove("servers");
            if (Boolean.getBoolean("openapi.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(live) + "\n");
            }
            JsonNode kept = json.readTree(file.toFile());
            assertThat(kept)
                    .as("contracts/openapi/%s.json is not what the service says. Write it anew with -Dopenapi.write=true", service)
                    .isEqualTo(live);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
