package shuping.bench;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import shuping.report.similarity.Overlap;

/**
 * A new report with a passage copied into it from a stored one.
 *
 * @param own where in the text the copied characters stand that are the stored report's own
 */
record Planting(String text, BitSet own) {

    private static final List<Integer> LENGTHS = List.of(30, 40, 60, 100, 200, 400);
    /** Copied in a row that are the other's own: what is promised to be found. */
    private static final int PROMISED = 30;

    /** @param number of the new report, beyond those stored */
    static Planting of(SyntheticReports reports, long number, int stored, SplittableRandom random) {
        var mine = reports.text(number);
        int length = LENGTHS.get((int) (number % LENGTHS.size()));
        while (true) {
            var other = reports.report(random.nextInt(stored));
            int from = random.nextInt(other.text().length() - length);
            var own = other.own().get(from, from + length);
            if (own.nextClearBit(0) >= PROMISED) {
                int at = random.nextInt(mine.length());
                var moved = new BitSet();
                own.stream().forEach(i -> moved.set(at + i));
                return new Planting(mine.substring(0, at) + other.text().substring(from, from + length) + mine.substring(at), moved);
            }
        }
    }

    /** Whether every character, or all but two, of the other's own in the beginning of the copy is in a passage. */
    boolean foundIn(List<Overlap> overlaps) {
        var missed = own.get(0, own.nextClearBit(own.nextSetBit(0)));
        for (var overlap : overlaps) {
            overlap.passages().forEach(passage -> missed.clear(passage.start(), passage.end()));
        }
        // Punctuation at the two ends belongs to no passage, and the last word may share a gram with the stock that follows.
        return missed.stream().filter(i -> Character.isLetterOrDigit(text.charAt(i))).count() <= 2;
    }
}
