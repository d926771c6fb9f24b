package shuping.report.check.substance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shuping.report.matching.Matching;
import shuping.report.stock.GeneralWords;
import shuping.report.structure.Structure;
import shuping.report.structure.StructureReader;

/** What people who read the real reports say of them, held against the rules where the reports lie beside the working copy. */
class CorpusFindingsTest {

    /** All twelve list shortcomings without a single number, place or name. */
    @Test
    void noShortcomingOfThemIsSpecific() throws IOException {
        assertThat(reports().flatMap(report -> report.shortcomings().stream()).filter(Specifics::in)).isEmpty();
    }

    @Test
    void mostCausesFitEverything() throws IOException {
        var causes = reports().flatMap(report -> report.causes().stream()).toList();
        long general = causes.stream().filter(cause -> GeneralWords.without(cause) <= 1).count();
        assertThat(100 * general / causes.size()).isGreaterThan(80);
    }

    @Test
    void causesGivenTogetherLeaveNoShortcomingWithoutOne() throws IOException {
        var matchings = reports().map(Matching::of).toList();
        assertThat(matchings.stream().filter(matching -> matching.sharedCauses().isEmpty()
                && matching.rows().stream().anyMatch(row -> row.causes().isEmpty()))).isEmpty();
        assertThat(matchings).flatExtracting(Matching::looseCauses).isEmpty();
    }

    /** Two plans follow the shortcomings one by one; the others answer most of them. */
    @Test
    void mostShortcomingsAreAnswered() throws IOException {
        var rows = reports().map(Matching::of).flatMap(matching -> matching.rows().stream()).toList();
        long answered = rows.stream().filter(row -> !row.planItems().isEmpty()).count();
        assertThat(100 * answered / rows.size()).isBetween(55L, 80L);
    }

    private static Stream<Structure> reports() throws IOException {
        var corpus = Stream.of(System.getProperty("corpus", ""), "../shared/corpus", "../../shared/corpus")
                .filter(path -> !path.isEmpty())
                .map(path -> Path.of(path, "bundle.txt"))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(corpus.isPresent(), "no corpus beside the working copy");
        return StructureReader.readAll(Files.readString(corpus.get())).stream();
    }
}
