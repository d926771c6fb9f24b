package shuping.report.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import shuping.report.wording.Likeness;

/** How near each of some items (causes, or plan items) is to each shortcoming. Places from 0. */
final class Nearness {

    /** From here on two statements speak of the same. Tuned on checks/matching.txt. */
    private static final double ENOUGH = 0.08;
    /** Less than this share of the best match is chance. */
    private static final double OF_BEST = 0.7;
    /** What the same number adds where other items stand at their numbers. */
    private static final double SAME_NUMBER = 0.1;

    /** Weight of a statement that names at least one matter of its own. */
    private static final double SOMETHING = 6;

    private final double[][] near;
    private final int shortcomings;

    /**
     * @param shortcomings how many stand at the beginning of the likeness
     * @param from where the items stand in it
     * @param to after the last of them
     */
    Nearness(Likeness likeness, int shortcomings, int from, int to) {
        this.shortcomings = shortcomings;
        this.near = new double[to - from][shortcomings];
        for (int item = 0; item < near.length; item++) {
            for (int i = 0; i < shortcomings; i++) {
                near[item][i] = near(likeness, i, from + item);
            }
        }
    }

    /** Short against long: what counts is how much of the shorter comes back, unless it says next to nothing. */
    private static double near(Likeness likeness, int shortcoming, int item) {
        double shorter = Math.min(likeness.weight(shortcoming), likeness.weight(item));
        return likeness.shared(shortcoming, item) / Math.max(shorter, SOMETHING);
    }

    int items() {
        return near.length;
    }

    /** For each shortcoming the items near to it, in order; an item may be near to several. */
    List<List<Integer>> matches() {
        double sameNumber = inOrder() ? SAME_NUMBER : 0;
        var matches = new ArrayList<List<Integer>>();
        for (int i = 0; i < shortcomings; i++) {
            matches.add(new ArrayList<>());
        }
        for (int item = 0; item < near.length; item++) {
            double least = Math.max(ENOUGH, best(item, sameNumber) * OF_BEST);
            for (int i = 0; i < shortcomings; i++) {
                if (with(item, i, sameNumber) >= least) {
                    matches.get(i).add(item);
                }
            }
        }
        return matches;
    }

    private double best(int item, double sameNumber) {
        double best = 0;
        for (int i = 0; i < shortcomings; i++) {
            best = Math.max(best, with(item, i, sameNumber));
        }
        return best;
    }

    private double with(int item, int shortcoming, double sameNumber) {
        double words = near[item][shortcoming];
        return words > 0 && item == shortcoming ? words + sameNumber : words;
    }

    /** Whether no item belongs by its words to another number than its own. */
    boolean inOrder() {
        return IntStream.range(0, near.length).allMatch(item -> best(item) < ENOUGH || atSameNumber(item));
    }

    long atSameNumber() {
        return IntStream.range(0, near.length).filter(item -> best(item) >= ENOUGH && atSameNumber(item)).count();
    }

    private boolean atSameNumber(int item) {
        return item < shortcomings && near[item][item] >= best(item) * OF_BEST;
    }

    private double best(int item) {
        return best(item, 0);
    }
}
