package shuping.report.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import shuping.report.structure.Structure;

/**
 * What people decided, by the texts themselves: it outlives changes elsewhere in the draft, and what they have not seen
 * is matched as before.
 *
 * @param looseCauses causes they found to belong to nothing
 */
public record Correction(
        List<Row> rows, List<String> sharedCauses, List<String> looseCauses, List<String> loosePlanItems) {

    public record Row(String shortcoming, List<String> causes, List<String> planItems) {}

    /** @param matching by the places of this structure */
    public static Correction of(Matching matching, Structure structure) {
        var causes = structure.causes();
        var plan = structure.plan();
        return new Correction(
                matching.rows().stream()
                        .map(row -> new Row(structure.shortcomings().get(row.shortcoming()),
                                texts(row.causes(), causes), texts(row.planItems(), plan)))
                        .toList(),
                texts(matching.sharedCauses(), causes),
                texts(matching.looseCauses(), causes),
                texts(matching.loosePlanItems(), plan));
    }

    Matching appliedTo(Structure structure) {
        var read = Matching.of(structure);
        var causes = structure.causes();
        var plan = structure.plan();
        var knownCauses = known(sharedCauses, looseCauses, rows.stream().map(Row::causes).toList());
        var knownPlan = known(loosePlanItems, List.of(), rows.stream().map(Row::planItems).toList());
        var corrected = new ArrayList<Matching.Row>();
        for (var row : read.rows()) {
            var decided = row(structure.shortcomings().get(row.shortcoming()));
            corrected.add(decided == null ? row : new Matching.Row(row.shortcoming(),
                    places(causes, knownCauses, decided.causes, row.causes()::contains),
                    places(plan, knownPlan, decided.planItems, row.planItems()::contains)));
        }
        return Matching.of(corrected, places(causes, knownCauses, sharedCauses, read.sharedCauses()::contains),
                causes.size(), plan.size());
    }

    private Row row(String shortcoming) {
        return rows.stream().filter(row -> row.shortcoming.equals(shortcoming)).findFirst().orElse(null);
    }

    /** Where the texts stand that were decided on so, and those that nobody decided on and that read so. */
    private static List<Integer> places(List<String> texts, Set<String> known, List<String> decided, IntPredicate read) {
        return IntStream.range(0, texts.size())
                .filter(i -> known.contains(texts.get(i)) ? decided.contains(texts.get(i)) : read.test(i))
                .boxed()
                .toList();
    }

    private static Set<String> known(List<String> some, List<String> others, List<List<String>> inRows) {
        var known = new HashSet<>(some);
        known.addAll(others);
        inRows.forEach(known::addAll);
        return known;
    }

    private static List<String> texts(List<Integer> places, List<String> texts) {
        return places.stream().map(texts::get).toList();
    }
}
