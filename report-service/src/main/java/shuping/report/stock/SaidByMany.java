package shuping.report.stock;

import java.util.Map;

/**
 * Causes that many reports give in the same words.
 *
 * @param reports how many, by {@link Clause#key}
 */
public record SaidByMany(Map<String, Integer> reports) {

    public static final SaidByMany NOTHING = new SaidByMany(Map.of());

    public SaidByMany {
        reports = Map.copyOf(reports);
    }

    /** How many reports say so; 0 where they are not many. */
    public int count(String clause) {
        return reports.getOrDefault(Clause.key(clause), 0);
    }
}
