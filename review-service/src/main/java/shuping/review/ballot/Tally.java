package shuping.review.ballot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuping.contracts.BallotRules;

/**
 * 计票 of a closed ballot. Boxes into which fewer papers than the rules' minimum were cast are counted together with
 * the next, so that low turnout does not lay a single vote open either.
 */
record Tally(BallotRules rules, List<Box> boxes) {

    static Tally of(BallotRules rules, List<Box> boxes) {
        var counted = new ArrayList<Box>();
        Merging.merge(boxes, Box::cast, rules.minimumVoters()).forEach(group -> counted.add(Box.together(group)));
        boxes.stream().filter(box -> box.cast() == 0).forEach(counted::add);
        return new Tally(rules, List.copyOf(counted));
    }

    Box total() {
        return Box.together(boxes);
    }

    /** Weighted mean over the boxes that gave points, 0 to 100 with two decimals; empty where none did. */
    Optional<BigDecimal> score() {
        var weights = 0;
        var sum = BigDecimal.ZERO;
        for (var box : boxes) {
            var mean = box.mean(rules);
            if (mean.isPresent()) {
                weights += box.weight(rules);
                sum = sum.add(mean.get().multiply(BigDecimal.valueOf(box.weight(rules))));
            }
        }
        return weights == 0
                ? Optional.empty()
                : Optional.of(round(sum.divide(BigDecimal.valueOf(weights), MathContext.DECIMAL128)));
    }

    /** In two steps, so that a third of a point that does not come out even cannot tip an exact half. */
    private static BigDecimal round(BigDecimal score) {
        return score.setScale(20, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
    }
}
