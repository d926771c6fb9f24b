package shuping.report.similarity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Fingerprints in a row that a text shares, text by text. */
final class Stretches {

    private final int[] texts;
    private final int[] firsts;
    private final int[] lasts;
    /** The longer the stretch goes on, and the more its text shares in all, the larger. */
    private final long[] weights;
    private int size;
    /** Fingerprints that some text shares. */
    private final BitSet shared = new BitSet();
    private final BitSet named = new BitSet();

    private Stretches(int most) {
        texts = new int[most];
        firsts = new int[most];
        lasts = new int[most];
        weights = new long[most];
    }

    /**
     * @param hits number of the text in the upper half, in the lower that of the fingerprint twice, plus one where the text
     *     goes on as the asked one does on both sides; sorted
     * @param rank of a fingerprint among those that name texts
     */
    static Stretches of(long[] hits, int count, int[] rank) {
        var stretches = new Stretches(count);
        for (int from = 0; from < count; ) {
            int text = (int) (hits[from] >>> 32);
            int to = from;
            while (to < count && (int) (hits[to] >>> 32) == text) {
                to++;
            }
            stretches.read(hits, from, to, rank);
            from = to;
        }
        return stretches;
    }

    private void read(long[] hits, int from, int to, int[] rank) {
        int text = (int) (hits[from] >>> 32);
        for (int hit = from; hit < to; hit++) {
            int i = (int) hits[hit] >>> 1;
            if (hit == from || rank[i] > rank[lasts[size - 1]] + 1) {
                texts[size] = text;
                weights[size] = to - from;
                firsts[size++] = i;
            }
            lasts[size - 1] = i;
            weights[size - 1] += (hits[hit] & 1) + 1 << 32;
            shared.set(i);
        }
    }

    /** Of each fingerprint that is not explained the text of its heaviest stretch. */
    IntStream best(BitSet explained) {
        var best = new int[shared.length()];
        Arrays.fill(best, -1);
        for (int s = 0; s < size; s++) {
            if (!named.get(texts[s])) {
                for (int i = firsts[s]; i <= lasts[s]; i++) {
                    if (best[i] < 0 || weights[s] > weights[best[i]]) {
                        best[i] = s;
                    }
                }
            }
        }
        return name(shared.stream()
                .filter(i -> best[i] >= 0 && !explained.get(i))
                .map(i -> texts[best[i]]));
    }

    /** @param least fingerprints that a text must share in all */
    IntStream largest(int most, int least) {
        return name(IntStream.range(0, size)
                .filter(s -> (int) weights[s] >= least && !named.get(texts[s]))
                .boxed()
                .sorted(Comparator.comparingInt((Integer s) -> (int) weights[s]).reversed())
                .mapToInt(s -> texts[s])
                .distinct()
                .limit(most));
    }

    private IntStream name(IntStream chosen) {
        var distinct = chosen.distinct().toArray();
        IntStream.of(distinct).forEach(named::set);
        return IntStream.of(distinct);
    }
}
