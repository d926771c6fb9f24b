package shuping.report.similarity;

import java.util.List;

/**
 * A report compared with all others.
 *
 * @param ready false while the index is being built: nothing has been compared yet
 * @param share of the report that stands in reports of other organisations, from 0 to 1
 * @param repeatedShare of the report that stands in earlier reports of its own organisation, from 0 to 1
 * @param matches the largest share first
 */
public record Comparison(boolean ready, double share, double repeatedShare, List<Match> matches) {

    public Comparison {
        matches = List.copyOf(matches);
    }

    public static Comparison notReady() {
        return new Comparison(false, 0, 0, List.of());
    }

    /** Of a report that is compared with nothing. */
    public static Comparison none() {
        return new Comparison(true, 0, 0, List.of());
    }

    /**
     * Another report with passages in common.
     *
     * @param ownEarlier whether it is the organisation's own report of an earlier cycle
     * @param share of the report compared that stands in this one, from 0 to 1
     */
    public record Match(Stored report, boolean ownEarlier, double share, List<Passage> passages) {
        public Match {
            passages = List.copyOf(passages);
        }
    }
}
