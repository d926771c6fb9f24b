package shuping.report.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.report.similarity.Comparison.Match;

/** 查重 of one report. */
@Service
@Transactional(readOnly = true)
public class Similarity {

    private final IndexKeeper keeper;
    private final StoredReports stored;

    Similarity(IndexKeeper keeper, StoredReports stored) {
        this.keeper = keeper;
        this.stored = stored;
    }

    /**
     * Compares a text with the latest version of every other report of its cycle and earlier ones.
     *
     * @param report whose text it is, submitted or not
     */
    public Comparison of(UUID report, String text) {
        return keeper.current().map(index -> compare(index, report, text)).orElseGet(Comparison::notReady);
    }

    private Comparison compare(Index index, UUID report, String text) {
        var own = stored.ofTheSameOrganisation(report).stream().mapToLong(Long::longValue).toArray();
        var comparing = new Comparing(index.without(own), text);
        var reports = new HashMap<Long, Stored>();
        var others = comparing.with(seqs -> texts(stored.latest(seqs, report), reports));
        var earlier = new ArrayList<Overlap>();
        texts(stored.earlier(report), reports).forEach((seq, other) -> earlier.add(comparing.with(seq, other)));
        earlier.removeIf(overlap -> overlap.passages().isEmpty());
        return new Comparison(true, comparing.share(others), comparing.share(earlier),
                matches(comparing, others, earlier, reports));
    }

    private static Map<Long, String> texts(List<Stored> found, Map<Long, Stored> reports) {
        var texts = new HashMap<Long, String>();
        for (var one : found) {
            reports.put(one.seq(), one);
            texts.put(one.seq(), one.text());
        }
        return texts;
    }

    private static List<Match> matches(
            Comparing comparing, List<Overlap> others, List<Overlap> earlier, Map<Long, Stored> reports) {
        var matches = new ArrayList<Match>();
        others.forEach(it -> matches.add(match(comparing, it, reports, false)));
        earlier.forEach(it -> matches.add(match(comparing, it, reports, true)));
        matches.sort(Comparator.comparingDouble(Match::share).reversed()
                .thenComparing(match -> match.report().seq()));
        return matches;
    }

    private static Match match(Comparing comparing, Overlap overlap, Map<Long, Stored> reports, boolean ownEarlier) {
        return new Match(reports.get(overlap.id()), ownEarlier, comparing.share(List.of(overlap)), overlap.passages());
    }
}
