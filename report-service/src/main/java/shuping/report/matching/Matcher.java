package shuping.report.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shuping.report.stock.GeneralWords;
import shuping.report.wording.Likeness;

/**
 * Matches by the words that both sides share, and by the numbers where the words do not speak against them. A cause that
 * names no matter of its own is one of all shortcomings.
 */
final class Matcher {

    /** At most so much of a cause that fits any shortcoming is its own, in percent. */
    private static final int GENERAL = 40;
    private final boolean[] general;
    private final int shortcomings;
    private final Nearness ofCauses;
    private final Nearness ofPlan;

    Matcher(List<String> shortcomings, List<String> causes, List<String> plan) {
        var all = Stream.of(shortcomings, causes, plan).flatMap(List::stream).toList();
        var likeness = Likeness.of(all, shortcomings.size());
        int firstCause = shortcomings.size();
        int firstPlanItem = firstCause + causes.size();
        this.general = new boolean[causes.size()];
        for (int i = 0; i < general.length; i++) {
            general[i] = GeneralWords.without(causes.get(i)) * 100 <= GENERAL * causes.get(i).length();
        }
        this.shortcomings = shortcomings.size();
        this.ofCauses = new Nearness(likeness, firstCause, firstCause, firstPlanItem);
        this.ofPlan = new Nearness(likeness, firstCause, firstPlanItem, all.size());
    }

    Matching match() {
        var causesOf = ofCauses.matches();
        if (numbersMeanSomething()) {
            byNumber(causesOf);
        }
        var planOf = ofPlan.matches();
        var rows = new ArrayList<Matching.Row>();
        for (int i = 0; i < shortcomings; i++) {
            rows.add(new Matching.Row(i, causesOf.get(i), planOf.get(i)));
        }
        return Matching.of(rows, general(causesOf), general.length, ofPlan.items());
    }

    /** No cause belongs by its words to another number than its own, and there are as many as shortcomings or one is at its number. */
    private boolean numbersMeanSomething() {
        boolean asMany = general.length > 1 && general.length == shortcomings;
        boolean proof = ofCauses.atSameNumber() > 0 && IntStream.range(0, general.length).noneMatch(cause -> general[cause]);
        return ofCauses.inOrder() && (asMany || proof);
    }

    private void byNumber(List<List<Integer>> causesOf) {
        for (int i = 0; i < Math.min(general.length, shortcomings); i++) {
            int cause = i;
            boolean free = causesOf.get(i).isEmpty() && causesOf.stream().noneMatch(others -> others.contains(cause));
            if (free) {
                causesOf.get(i).add(cause);
            }
        }
    }

    private List<Integer> general(List<List<Integer>> causesOf) {
        return IntStream.range(0, general.length)
                .filter(cause -> general[cause] && causesOf.stream().noneMatch(matched -> matched.contains(cause)))
                .boxed()
                .toList();
    }
}
