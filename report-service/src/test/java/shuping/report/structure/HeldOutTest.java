package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the reader against texts labelled by hand before it was asked. */
class HeldOutTest {

    private static final double LEAST_EXACT = 0.98;

    static Stream<HeldOut> texts() {
        return HeldOut.all().stream();
    }

    @Test
    void nearlyEveryItemIsExact() {
        int exact = 0;
        int all = 0;
        var misses = new ArrayList<String>();
        for (var text : HeldOut.all()) {
            var reports = StructureReader.readAll(text.text());
            for (int i = 0; i < text.readings().size(); i++) {
                for (var kind : text.readings().get(i).items().entrySet()) {
                    var found = i < reports.size() ? reports.get(i).items(kind.getKey()) : List.<String>of();
                    int same = same(kind.getValue(), found);
                    int most = Math.max(kind.getValue().size(), found.size());
                    exact += same;
                    all += most;
                    if (same < most) {
                        misses.add(text.name() + " " + kind.getKey() + "\n    want " + kind.getValue() + "\n    read " + found);
                    }
                }
            }
        }
        System.out.printf("held-out items exact: %d of %d (%.2f %%)%n", exact, all, 100.0 * exact / all);
        assertThat((double) exact / all).as(String.join("\n", misses)).isGreaterThanOrEqualTo(LEAST_EXACT);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadAsACarefulReaderReadsIt(HeldOut text) {
        var reports = StructureReader.readAll(text.text());
        var softly = new SoftAssertions();
        softly.assertThat(reports).hasSameSizeAs(text.readings());
        for (int i = 0; i < Math.min(reports.size(), text.readings().size()); i++) {
            var report = reports.get(i);
            text.readings().get(i).items().forEach((kind, items) -> softly.assertThat(report.items(kind)).as(kind.name()).isEqualTo(items));
            text.readings().get(i).said().forEach((what, words) -> softly.assertThat(said(report, what)).as(what).isEqualTo(words));
        }
        softly.assertAll();
    }

    private static String said(Structure report, String what) {
        return switch (what) {
            case "标题" -> report.title();
            case "副题" -> report.subtitle();
            case "引语" -> report.planPreamble();
            case "占位" -> String.valueOf(report.placeholders());
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static int same(List<String> wanted, List<String> found) {
        var rest = new ArrayList<>(found);
        return (int) wanted.stream().filter(rest::remove).count();
    }
}
