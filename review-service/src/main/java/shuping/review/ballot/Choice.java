package shuping.review.ballot;

import java.util.Map;
import java.util.Optional;
import shuping.contracts.Grade;

/** What a voter may mark. Abstaining is a paper cast that gives no points. */
enum Choice {
    GOOD,
    FAIRLY_GOOD,
    AVERAGE,
    POOR,
    ABSTAIN;

    Optional<Integer> points(Map<Grade, Integer> values) {
        return this == ABSTAIN ? Optional.empty() : Optional.of(values.getOrDefault(Grade.valueOf(name()), 0));
    }
}
