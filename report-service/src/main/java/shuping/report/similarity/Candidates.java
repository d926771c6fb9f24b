package shuping.report.similarity;

import java.util.Arrays;
import java.util.BitSet;

/** The texts of an index that share stretches of fingerprints with a text, the longest stretch at each place first. */
final class Candidates {

    /** A gram in more texts than this, or than a tenth of them, is what everybody says. */
    private static final int EVERYBODY = 1000;
    private static final int A_FEW = 10;

    private final Index index;
    private final Fingerprints asked;
    private final BitSet common = new BitSet();
    /** Of each fingerprint how many before it are not common: those make up stretches. */
    private final int[] rank;
    private long[] hits = new long[1024];
    private int hitCount;
    private final Stretches stretches;

    Candidates(Index index, Fingerprints asked) {
        this.index = index;
        this.asked = asked;
        this.rank = new int[asked.size() + 1];
        int limit = Math.max(A_FEW, Math.min(EVERYBODY, index.texts() / 10));
        var firsts = new int[index.shelves().length];
        var ends = new int[firsts.length];
        for (int i = 0; i < asked.size(); i++) {
            boolean everybody = count(asked.code(i), firsts, ends) > limit;
            if (everybody) {
                common.set(i);
            } else {
                collect(i, firsts, ends);
            }
            rank[i + 1] = rank[i] + (everybody ? 0 : 1);
        }
        Arrays.sort(hits, 0, hitCount);
        stretches = Stretches.of(hits, hitCount, rank);
    }

    /** Fingerprints that everybody's texts have. */
    BitSet common() {
        return common;
    }

    /**
     * For every fingerprint that is not explained the text with the longest stretch around it, of those that have not been
     * named before.
     */
    long[] next(BitSet explained) {
        return stretches.best(explained, common).mapToLong(this::id).toArray();
    }

    /** The texts with the most fingerprints in common, a tenth at least, that have not been named before. */
    long[] largest(int most) {
        return stretches.largest(most, asked.size() / 10).mapToLong(this::id).toArray();
    }

    private long count(long code, int[] firsts, int[] ends) {
        long count = 0;
        var shelves = index.shelves();
        for (int s = 0; s < shelves.length; s++) {
            firsts[s] = shelves[s].first(code);
            ends[s] = shelves[s].end(code, firsts[s]);
            count += shelves[s].held(firsts[s], ends[s]);
        }
        return count;
    }

    private void collect(int i, int[] firsts, int[] ends) {
        int before = 0;
        var shelves = index.shelves();
        for (int s = 0; s < shelves.length; s++) {
            var shelf = shelves[s];
            for (int entry = firsts[s]; entry < ends[s]; entry++) {
                int text = shelf.text(entry);
                if (shelf.holds(text) && Fingerprints.goOn(shelf.surroundings(entry), asked.surroundings(i))) {
                    hit(before + text, i);
                }
            }
            before += shelf.ids.length;
        }
    }

    private void hit(int text, int i) {
        if (hitCount == hits.length) {
            hits = Arrays.copyOf(hits, hitCount * 2);
        }
        hits[hitCount++] = (long) text << 32 | i;
    }

    private long id(int text) {
        int local = text;
        for (var shelf : index.shelves()) {
            if (local < shelf.ids.length) {
                return shelf.id(local);
            }
            local -= shelf.ids.length;
        }
        throw new IllegalArgumentException("No text " + text);
    }
}
