package shuping.report.similarity;

import java.util.Arrays;

/**
 * The grams by which a text is found: of each {@link #WINDOW} grams in a row the one with the least hash (winnowing,
 * Schleimer, Wilkerson, Aiken 2003). Two texts with {@link #GUARANTEED} signs in common share at least one.
 */
public final class Fingerprints {

    /** Bits of a code: one in seventy billion is the chance that two grams have the same. */
    static final int BITS = 36;
    static final int GUARANTEED = 20;

    private static final int WINDOW = GUARANTEED - Grams.LENGTH + 1;
    /** Of twenty common signs ten are the gram; five or more stand before it, or behind it. */
    static final int AROUND = (GUARANTEED - Grams.LENGTH) / 2;
    static final int BEFORE = 0xF0;
    static final int BEHIND = 0x0F;
    private static final long SPREAD = 0x9FB21C651E98DF25L;

    private final long[] codes;
    private final int[] places;
    /** Four bits of the signs before the gram and four of those behind it. */
    private final byte[] surroundings;
    private int size;

    private Fingerprints(int most) {
        codes = new long[most];
        places = new int[most];
        surroundings = new byte[most];
    }

    public static Fingerprints of(String text) {
        var wording = Wording.of(text);
        return of(wording, Grams.of(wording));
    }

    static Fingerprints of(Wording wording, long[] grams) {
        var prints = new Fingerprints(grams.length);
        int least = -1;
        for (int last = WINDOW - 1; last < grams.length; last++) {
            int before = least;
            if (least <= last - WINDOW) {
                least = least(grams, last - WINDOW + 1, last);
            } else if (below(grams[last], grams[least])) {
                least = last;
            }
            if (least != before) {
                prints.add(wording, grams[least], least);
            }
        }
        return prints;
    }

    int size() {
        return size;
    }

    /** The hash of the gram, {@link #BITS} bits evenly spread. */
    long code(int i) {
        return codes[i];
    }

    /** The sign at which the gram begins. */
    int place(int i) {
        return places[i];
    }

    /**
     * On how many sides a text goes on as this one does, as far as can be told: on none in seven of eight cases in which
     * fewer than twenty signs are the same.
     *
     * @param sides that say something: {@link #BEFORE}, {@link #BEHIND}, both or none
     */
    int goesOn(int i, byte other, int sides) {
        int differing = surroundings[i] ^ other;
        return ((differing & sides & BEFORE) == 0 ? sides >>> 7 : 0) + ((differing & sides & BEHIND) == 0 ? sides & 1 : 0);
    }

    /** Codes in ascending order, each with its surroundings in the eight lowest bits, none twice. */
    long[] sorted() {
        var sorted = new long[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = codes[i] << 8 | surroundings[i] & 0xFF;
        }
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private static int least(long[] grams, int first, int last) {
        int least = first;
        for (int i = first + 1; i <= last; i++) {
            if (below(grams[i], grams[least])) {
                least = i;
            }
        }
        return least;
    }

    /** The last of several equal ones: a window then moves on as late as possible. */
    private static boolean below(long gram, long least) {
        return Long.compareUnsigned(gram, least) <= 0;
    }

    private void add(Wording wording, long gram, int place) {
        codes[size] = gram * SPREAD >>> (64 - BITS);
        places[size] = place;
        int before = hash(wording, Math.max(0, place - AROUND), place);
        int end = place + Grams.LENGTH;
        int behind = hash(wording, end, Math.min(wording.length(), end + AROUND));
        surroundings[size++] = (byte) (before << 4 | behind);
    }

    private static int hash(Wording wording, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + wording.at(i);
        }
        return (int) (Grams.mixed(hash) >>> 60);
    }
}
