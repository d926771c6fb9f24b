package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Holds the reader against real reports where they lie beside the working copy; they are not ours to copy. */
class CorpusTest {

    @Test
    void everyReportIsReadAsPeopleReadIt() throws IOException {
        var corpus = corpus();
        assumeTrue(corpus.isPresent(), "no corpus beside the working copy");
        String bundle = Files.readString(corpus.get().resolve("bundle.txt"));
        var gold = new ObjectMapper().readTree(corpus.get().resolve("gold.json").toFile());
        var reports = StructureReader.readAll(bundle);
        assertThat(reports).hasSameSizeAs(gold);
        for (int i = 0; i < reports.size(); i++) {
            var report = reports.get(i);
            var expected = gold.get(i);
            assertThat(report.title()).isEqualTo(expected.get("title").asText());
            assertThat(report.achievements()).as(report.title()).isEqualTo(texts(expected, "achievements"));
            assertThat(report.shortcomings()).as(report.title()).isEqualTo(texts(expected, "shortcomings"));
            assertThat(report.causes()).as(report.title()).isEqualTo(texts(expected, "causes"));
            assertThat(report.plan()).as(report.title()).isEqualTo(texts(expected, "plan"));
            assertThat(report.watermarks()).as(report.title()).isEqualTo(texts(expected, "watermarks"));
            assertThat(report.placeholders()).as(report.title()).isEqualTo(expected.get("placeholders").asInt());
            placesHold(bundle, report);
        }
    }

    private static void placesHold(String bundle, Structure report) {
        for (var section : report.sections()) {
            for (var item : section.items()) {
                String there = bundle.substring(item.start(), item.end()).replace("\n", "");
                for (String watermark : report.watermarks()) {
                    there = there.replace(watermark, "");
                }
                assertThat(there).isEqualTo(item.text());
            }
        }
    }

    private static List<String> texts(JsonNode report, String kind) {
        return StreamSupport.stream(report.get(kind).spliterator(), false).map(JsonNode::asText).toList();
    }

    /** Named by the property {@code corpus}, or beside the working copy. */
    private static Optional<Path> corpus() {
        String named = System.getProperty("corpus", System.getenv().getOrDefault("SHUPING_CORPUS", ""));
        return Stream.of(named, "../shared/corpus", "../../shared/corpus")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(path -> Files.exists(path.resolve("gold.json")))
                .findFirst();
    }
}
