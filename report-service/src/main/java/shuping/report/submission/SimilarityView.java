package shuping.report.submission;

import java.util.List;
import java.util.UUID;
import org.springframework.lang.Nullable;
import shuping.report.similarity.Comparison;
import shuping.report.similarity.Passage;

/**
 * Which passages of a report stand in others.
 *
 * @param share of the report that stands in reports of other organisations, from 0 to 1
 * @param repeatedShare of the report that stands in earlier reports of its own organisation, from 0 to 1
 * @param ready false while the index is being built: nothing has been compared yet
 */
record SimilarityView(double share, double repeatedShare, boolean ready, List<MatchView> matches) {

    /** @param open whether the reader may see who wrote the other reports, and what */
    static SimilarityView of(Comparison comparison, boolean open) {
        return new SimilarityView(comparison.share(), comparison.repeatedShare(), comparison.ready(),
                comparison.matches().stream().map(match -> MatchView.of(match, open || match.ownEarlier())).toList());
    }

    /**
     * @param organisation null, as its name, the report and the other texts, where the reader may only know the year
     * @param ownEarlier whether it is the organisation's own report of an earlier year
     * @param share of the report that stands in this one, from 0 to 1
     */
    record MatchView(
            @Nullable String organisation,
            @Nullable String organisationName,
            int year,
            @Nullable UUID reportId,
            @Nullable Integer version,
            boolean ownEarlier,
            double share,
            List<PassageView> passages) {

        static MatchView of(Comparison.Match match, boolean open) {
            var report = match.report();
            return new MatchView(
                    open ? report.organisation() : null, open ? report.organisationName() : null, report.year(),
                    open ? report.reportId() : null, open ? report.version() : null, match.ownEarlier(), match.share(),
                    match.passages().stream().map(passage -> PassageView.of(passage, open)).toList());
        }
    }

    /**
     * @param start where it begins in the report's text as uploaded, in UTF-16 units
     * @param end exclusive
     * @param otherStart where it begins in the other report's text
     * @param otherBefore a few characters that stand before it there
     */
    record PassageView(
            int start,
            int end,
            @Nullable Integer otherStart,
            @Nullable Integer otherEnd,
            String text,
            @Nullable String otherText,
            @Nullable String otherBefore,
            @Nullable String otherAfter) {

        static PassageView of(Passage passage, boolean open) {
            return open
                    ? new PassageView(passage.start(), passage.end(), passage.otherStart(), passage.otherEnd(),
                            passage.text(), passage.otherText(), passage.otherBefore(), passage.otherAfter())
                    : new PassageView(passage.start(), passage.end(), null, null, passage.text(), null, null, null);
        }
    }
}
