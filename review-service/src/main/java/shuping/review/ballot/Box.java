package shuping.review.ballot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import shuping.contracts.BallotRules;
import shuping.contracts.EvaluatorCategory;

/** The papers of one or more categories of evaluators, counted together. */
record Box(List<EvaluatorCategory> categories, int voters, Map<Choice, Integer> counts) {

    int cast() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int abstained() {
        return counts.getOrDefault(Choice.ABSTAIN, 0);
    }

    int weight(BallotRules rules) {
        return categories.stream().mapToInt(category -> rules.weights().getOrDefault(category, 0)).sum();
    }

    /** Mean points of the papers that give any. */
    Optional<BigDecimal> mean(BallotRules rules) {
        var marked = cast() - abstained();
        if (marked == 0) {
            return Optional.empty();
        }
        var points = counts.entrySet().stream()
                .mapToInt(count -> count.getKey().points(rules.values()).orElse(0) * count.getValue())
                .sum();
        return Optional.of(BigDecimal.valueOf(points).divide(BigDecimal.valueOf(marked), MathContext.DECIMAL128));
    }

    String title() {
        var names = categories.stream().map(EvaluatorCategory::title).collect(Collectors.joining("、"));
        return categories.size() == 1 ? names : names + "（合并计票）";
    }

    static Box together(List<Box> boxes) {
        var categories = new ArrayList<EvaluatorCategory>();
        var counts = new EnumMap<Choice, Integer>(Choice.class);
        for (var box : boxes) {
            categories.addAll(box.categories);
            box.counts.forEach((choice, count) -> counts.merge(choice, count, Integer::sum));
        }
        return new Box(List.copyOf(categories), boxes.stream().mapToInt(Box::voters).sum(), counts);
    }
}
