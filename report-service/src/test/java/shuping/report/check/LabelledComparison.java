package shuping.report.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import shuping.report.similarity.Comparing;
import shuping.report.similarity.Comparison;
import shuping.report.similarity.Comparison.Match;
import shuping.report.similarity.Fingerprints;
import shuping.report.similarity.Index;
import shuping.report.similarity.Overlap;
import shuping.report.similarity.Stored;

/** The other reports of a labelled case, compared with its text. */
final class LabelledComparison {

    private LabelledComparison() {}

    static Comparison of(String text, Map<String, String> settings) {
        var others = new ArrayList<>(texts(settings.get("elsewhere")));
        texts(settings.get("everybody")).forEach(said -> IntStream.range(0, 12)
                .forEach(n -> others.add("又一份。" + said + "说完了。")));
        var index = Index.EMPTY;
        for (int id = 0; id < others.size(); id++) {
            index = index.with(id, Fingerprints.of(others.get(id)));
        }
        var comparing = new Comparing(index, text);
        var copied = comparing.with(ids -> {
            var asked = new HashMap<Long, String>();
            Arrays.stream(ids).forEach(id -> asked.put(id, others.get((int) id)));
            return asked;
        });
        var repeated = texts(settings.get("earlier")).stream().map(earlier -> comparing.with(99, earlier))
                .filter(overlap -> !overlap.passages().isEmpty()).toList();
        var matches = new ArrayList<Match>();
        copied.forEach(overlap -> matches.add(match(comparing, overlap, false)));
        repeated.forEach(overlap -> matches.add(match(comparing, overlap, true)));
        return new Comparison(true, comparing.share(copied), comparing.share(repeated), matches);
    }

    private static Match match(Comparing comparing, Overlap overlap, boolean own) {
        var report = new Stored(overlap.id(), UUID.randomUUID(), 1, own ? "hehua" : "xiqiao", "某单位", 2025, "");
        return new Match(report, own, comparing.share(List.of(overlap)), overlap.passages());
    }

    private static List<String> texts(String setting) {
        return setting == null ? List.of() : List.of(setting.split("｜"));
    }
}
