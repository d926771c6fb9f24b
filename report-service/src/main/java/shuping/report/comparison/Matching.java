package shuping.report.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Finds for each passage the one it has become: the same words first, then the likest, wherever they stand. */
final class Matching {

    private static final double ALIKE = 0.4;
    /** Pairs to be held against each other; where there are more, only the same words are found. */
    private static final int MOST_PAIRS = 250_000;

    private final List<Passage> before;
    private final List<Passage> after;
    /** For each earlier passage the later one, or -1. */
    private final int[] became;
    private final boolean[] taken;

    Matching(List<Passage> before, List<Passage> after) {
        this.before = before;
        this.after = after;
        this.became = new int[before.size()];
        this.taken = new boolean[after.size()];
        Arrays.fill(became, -1);
        same();
        alike();
    }

    int became(int earlier) {
        return became[earlier];
    }

    boolean isNew(int later) {
        return !taken[later];
    }

    private void same() {
        var places = new HashMap<String, ArrayDeque<Integer>>();
        for (int j = 0; j < after.size(); j++) {
            places.computeIfAbsent(after.get(j).text(), text -> new ArrayDeque<>()).add(j);
        }
        for (int i = 0; i < before.size(); i++) {
            var found = places.get(before.get(i).text());
            if (found != null && !found.isEmpty()) {
                match(i, found.poll());
            }
        }
    }

    private void alike() {
        var earlier = IntStream.range(0, before.size()).filter(i -> became[i] < 0).toArray();
        var later = IntStream.range(0, after.size()).filter(this::isNew).toArray();
        if ((long) earlier.length * later.length > MOST_PAIRS) {
            return;
        }
        var likenesses = IntStream.of(later).mapToObj(j -> Likeness.of(after.get(j).text())).toList();
        var pairs = new ArrayList<Pair>();
        for (int i : earlier) {
            var likeness = Likeness.of(before.get(i).text());
            for (int n = 0; n < later.length; n++) {
                double alike = likeness.to(likenesses.get(n));
                if (alike >= ALIKE) {
                    pairs.add(new Pair(i, later[n], alike, before.get(i).kind() == after.get(later[n]).kind()));
                }
            }
        }
        pairs.sort(Pair.LIKEST_FIRST);
        for (var pair : pairs) {
            if (became[pair.earlier] < 0 && isNew(pair.later)) {
                match(pair.earlier, pair.later);
            }
        }
    }

    private void match(int earlier, int later) {
        became[earlier] = later;
        taken[later] = true;
    }

    private record Pair(int earlier, int later, double alike, boolean sameKind) {

        static final Comparator<Pair> LIKEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.alike)
                .thenComparing(pair -> !pair.sameKind)
                .thenComparingInt(pair -> Math.abs(pair.earlier - pair.later))
                .thenComparingInt(Pair::earlier)
                .thenComparingInt(Pair::later);
    }
}
