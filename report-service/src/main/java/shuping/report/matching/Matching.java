package shuping.report.matching;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.lang.Nullable;
import shuping.report.structure.Structure;

/**
 * Which causes and plan items belong to which shortcoming; all are named by their places in the report's lists, from 0.
 *
 * @param rows one for each shortcoming, in order
 * @param sharedCauses causes of the shortcomings altogether
 * @param looseCauses causes of nothing
 * @param loosePlanItems plan items that answer nothing
 */
public record Matching(
        List<Row> rows, List<Integer> sharedCauses, List<Integer> looseCauses, List<Integer> loosePlanItems) {

    public record Row(int shortcoming, List<Integer> causes, List<Integer> planItems) {
        public Row {
            causes = List.copyOf(causes);
            planItems = List.copyOf(planItems);
        }
    }

    /** As far as the words and the order tell. */
    public static Matching of(Structure structure) {
        return new Matcher(structure.shortcomings(), structure.causes(), structure.plan()).match();
    }

    /** As people corrected it; as it reads where nobody did. */
    public static Matching of(Structure structure, @Nullable Correction correction) {
        return correction == null ? of(structure) : correction.appliedTo(structure);
    }

    /** @param causes how many the report has */
    public static Matching of(List<Row> rows, List<Integer> sharedCauses, int causes, int planItems) {
        return new Matching(
                List.copyOf(rows),
                List.copyOf(sharedCauses),
                IntStream.range(0, causes)
                        .filter(cause -> !sharedCauses.contains(cause))
                        .filter(cause -> rows.stream().noneMatch(row -> row.causes().contains(cause)))
                        .boxed().toList(),
                IntStream.range(0, planItems)
                        .filter(item -> rows.stream().noneMatch(row -> row.planItems().contains(item)))
                        .boxed().toList());
    }
}
