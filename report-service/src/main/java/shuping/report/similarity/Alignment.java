package shuping.report.similarity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds all runs that a text has in common with others, the shortest of {@link Fingerprints#GUARANTEED} signs; where few
 * signs differ, a run goes on behind them. Time grows with the length of the two texts, whatever they say.
 */
final class Alignment {

    /** Most signs that may differ, in either text, before a run ends. */
    private static final int GAP = 4;
    /** Signs that must be the same behind them. */
    private static final int AGAIN = 5;
    /** A text that repeats itself: so many occurrences of a gram are looked at, the last ones. */
    private static final int OCCURRENCES = 16;
    private static final int BACK = 64;

    private static final int FILTER_BITS = 1 << 16;
    private static final int SHARED_BITS = 1 << 12;

    private final Wording one;
    private final long[] grams;
    /** Tells most of the other text's grams from those of the one without looking them up. */
    private final long[] filter = new long[FILTER_BITS / Long.SIZE];
    /** And most of the one's grams from those that did not come through that. */
    private final long[] passed = new long[SHARED_BITS / Long.SIZE];
    private Wording other;
    private long[] otherGrams;
    private int[] slots;
    private int[] earlier = new int[1 << 12];
    private int[] shared = new int[1 << 12];

    Alignment(Wording one, long[] grams) {
        this.one = one;
        this.grams = grams;
        for (long gram : grams) {
            filter[word(gram)] |= 1L << gram;
        }
    }

    List<Run> with(Wording text) {
        other = text;
        otherGrams = Grams.of(text);
        enter();
        var runs = new ArrayList<Run>();
        for (int i = 0; i < grams.length; ) {
            var seed = seed(i);
            if (seed == null) {
                i++;
                continue;
            }
            var run = grown(seed);
            boolean counts = run.signs() >= Fingerprints.GUARANTEED;
            if (counts && (runs.isEmpty() || !run.within(runs.get(runs.size() - 1)))) {
                runs.add(run);
            }
            i = Math.max(i, (counts ? run.end() : seed.oneEnd()) - Grams.LENGTH) + 1;
        }
        return runs;
    }

    /** Notes where the other text's grams stand, of those that the one may have, too. */
    private void enter() {
        if (shared.length < otherGrams.length) {
            shared = new int[otherGrams.length];
            earlier = new int[otherGrams.length];
        }
        int count = 0;
        for (int j = 0; j < otherGrams.length; j++) {
            shared[count] = j;
            count += (int) (filter[word(otherGrams[j])] >>> otherGrams[j]) & 1;
        }
        slots = new int[Integer.highestOneBit(Math.max(count, 16)) * 4];
        Arrays.fill(passed, 0);
        for (int n = 0; n < count; n++) {
            int j = shared[n];
            passed[passedWord(otherGrams[j])] |= 1L << otherGrams[j];
            int slot = slot(otherGrams[j]);
            earlier[j] = slots[slot];
            slots[slot] = j + 1;
        }
    }

    private static int word(long gram) {
        return (int) (gram >>> 6) & FILTER_BITS / Long.SIZE - 1;
    }

    private static int passedWord(long gram) {
        return (int) (gram >>> 6) & SHARED_BITS / Long.SIZE - 1;
    }

    /** Where the last gram with this hash is noted, by its place plus one; 0 there if there is none. */
    private int slot(long gram) {
        int slot = (int) (gram >>> 16) & slots.length - 1;
        while (slots[slot] != 0 && otherGrams[slots[slot] - 1] != gram) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** The longest block over the gram at i; null if the other text does not have the gram. */
    private Block seed(int i) {
        if ((passed[passedWord(grams[i])] >>> grams[i] & 1) == 0) {
            return null;
        }
        Block longest = null;
        int next = slots[slot(grams[i])];
        for (int n = 0; next != 0 && n < OCCURRENCES; n++) {
            int j = next - 1;
            int back = sameBefore(i, j);
            int length = back + sameFrom(i, j);
            if (longest == null || length > longest.length()) {
                longest = new Block(i - back, j - back, length);
            }
            next = earlier[j];
        }
        return longest;
    }

    private Run grown(Block seed) {
        var blocks = new ArrayDeque<Block>();
        blocks.add(seed);
        for (var more = behind(seed); more != null; more = behind(more)) {
            blocks.addLast(more);
        }
        for (var more = before(seed); more != null && more.one() > seed.one() - BACK; more = before(more)) {
            blocks.addFirst(more);
        }
        return new Run(List.copyOf(blocks));
    }

    private Block behind(Block block) {
        for (int differing = 1; differing <= 2 * GAP; differing++) {
            for (int a = Math.max(0, differing - GAP); a <= Math.min(GAP, differing); a++) {
                int i = block.oneEnd() + a;
                int j = block.otherEnd() + differing - a;
                if (same(i, j) && sameFrom(i, j) >= AGAIN) {
                    return new Block(i, j, sameFrom(i, j));
                }
            }
        }
        return null;
    }

    private Block before(Block block) {
        for (int differing = 1; differing <= 2 * GAP; differing++) {
            for (int a = Math.max(0, differing - GAP); a <= Math.min(GAP, differing); a++) {
                int i = block.one() - a;
                int j = block.other() - differing + a;
                if (same(i - 1, j - 1) && sameBefore(i, j) >= AGAIN) {
                    int length = sameBefore(i, j);
                    return new Block(i - length, j - length, length);
                }
            }
        }
        return null;
    }

    private boolean same(int i, int j) {
        return i >= 0 && j >= 0 && i < one.length() && j < other.length() && one.at(i) == other.at(j);
    }

    private int sameFrom(int i, int j) {
        int length = 0;
        while (same(i + length, j + length)) {
            length++;
        }
        return length;
    }

    private int sameBefore(int i, int j) {
        int length = 0;
        while (length < BACK && same(i - length - 1, j - length - 1)) {
            length++;
        }
        return length;
    }
}
