package shuping.report.similarity;

import java.util.Arrays;
import java.util.BitSet;

/** The texts of an index that share stretches of fingerprints with a text, the longest stretch at each place first. */
final class Candidates {

    private final Entries entries;
    private final Fingerprints asked;
    private final Stretches stretches;
    private long[] hits = new long[1024];
    private int hitCount;

    /** @param stock signs that are no copy wherever they stand: fingerprints of them name nobody */
    Candidates(Entries entries, Fingerprints asked, BitSet stock) {
        this.entries = entries;
        this.asked = asked;
        // Of each fingerprint how many before it name texts: those make up stretches.
        var rank = new int[asked.size() + 1];
        for (int i = 0; i < asked.size(); i++) {
            int number = i;
            int place = asked.place(i);
            boolean names = !entries.common().get(i) && none(stock, place, place + Grams.LENGTH);
            if (names) {
                entries.each(i, sides(stock, place), (text, goingOn) -> hit(text, number, goingOn));
            }
            rank[i + 1] = rank[i] + (names ? 1 : 0);
        }
        Arrays.sort(hits, 0, hitCount);
        stretches = Stretches.of(hits, hitCount, rank);
    }

    /**
     * For every fingerprint that is not explained the text with the longest stretch around it, of those that have not been
     * named before.
     */
    long[] next(BitSet explained) {
        return stretches.best(explained).mapToLong(entries::id).toArray();
    }

    /** The texts with the most fingerprints in common, a tenth at least, that have not been named before. */
    long[] largest(int most) {
        return stretches.largest(most, asked.size() / 10).mapToLong(entries::id).toArray();
    }

    /** Twenty signs that are no stock go on, on one of the gram's sides, for five that are none. */
    private static int sides(BitSet stock, int place) {
        int end = place + Grams.LENGTH;
        return (none(stock, Math.max(0, place - Fingerprints.AROUND), place) ? Fingerprints.BEFORE : 0)
                | (none(stock, end, end + Fingerprints.AROUND) ? Fingerprints.BEHIND : 0);
    }

    private static boolean none(BitSet stock, int from, int to) {
        int next = stock.nextSetBit(from);
        return next < 0 || next >= to;
    }

    private void hit(int text, int i, int goingOn) {
        if (hitCount == hits.length) {
            hits = Arrays.copyOf(hits, hitCount * 2);
        }
        hits[hitCount++] = (long) text << 32 | i << 1 | goingOn - 1;
    }
}
