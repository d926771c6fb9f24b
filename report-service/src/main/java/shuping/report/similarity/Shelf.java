package shuping.report.similarity;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The fingerprints of 2^order texts, never changed: five bytes each. Buckets by the first bits of the code; in a bucket
 * the rest of the code and the number of the text share an int, in ascending order, so that the larger the shelf, the
 * less of the code needs writing down.
 */
final class Shelf {

    static final int LARGEST_ORDER = 16;

    private static final int SHARED_BITS = 32;
    /** Buckets per text, as a power of two: about thirty fingerprints of a full report to a bucket. */
    static final int BUCKET_BITS = Fingerprints.BITS - SHARED_BITS;

    final int order;
    final int[] buckets;
    final int[] entries;
    final byte[] surroundings;
    final long[] ids;
    final BitSet withdrawn;
    /** Of ids: whoever commits late comes with a lower one. */
    private final boolean inOrder;

    Shelf(int order, int[] buckets, int[] entries, byte[] surroundings, long[] ids, BitSet withdrawn) {
        this.order = order;
        this.buckets = buckets;
        this.entries = entries;
        this.surroundings = surroundings;
        this.ids = ids;
        this.withdrawn = withdrawn;
        this.inOrder = inOrder(ids);
    }

    static Shelf of(long id, Fingerprints fingerprints) {
        var sorted = fingerprints.sorted();
        var buckets = new int[(1 << BUCKET_BITS) + 1];
        var entries = new int[sorted.length];
        var surroundings = new byte[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            entries[i] = (int) (sorted[i] >>> 8);
            surroundings[i] = (byte) sorted[i];
            buckets[(int) (sorted[i] >>> 8 + SHARED_BITS) + 1]++;
        }
        for (int i = 1; i < buckets.length; i++) {
            buckets[i] += buckets[i - 1];
        }
        return new Shelf(0, buckets, entries, surroundings, new long[] {id}, new BitSet());
    }

    int texts() {
        return ids.length - withdrawn.cardinality();
    }

    long id(int text) {
        return ids[text];
    }

    boolean holds(int text) {
        return !withdrawn.get(text);
    }

    /** The first entry with that code or a higher one. */
    int first(long code) {
        int bucket = (int) (code >>> SHARED_BITS - order);
        long rest = code & (1L << SHARED_BITS - order) - 1;
        return search(buckets[bucket], buckets[bucket + 1], rest << order);
    }

    /** The end of the entries with that code, the first of which is given. */
    int end(long code, int first) {
        int bucket = (int) (code >>> SHARED_BITS - order);
        long rest = code & (1L << SHARED_BITS - order) - 1;
        int end = buckets[bucket + 1];
        int near = Math.min(end, first + 8);
        long beyond = rest + 1 << order;
        if (near == end || Integer.toUnsignedLong(entries[near]) >= beyond) {
            int i = first;
            while (i < near && Integer.toUnsignedLong(entries[i]) < beyond) {
                i++;
            }
            return i;
        }
        return search(near, end, beyond);
    }

    int text(int entry) {
        return entries[entry] & (1 << order) - 1;
    }

    byte surroundings(int entry) {
        return surroundings[entry];
    }

    /** How many of these entries belong to texts that are still held. */
    int held(int first, int end) {
        if (withdrawn.isEmpty()) {
            return end - first;
        }
        int held = 0;
        for (int i = first; i < end; i++) {
            held += holds(text(i)) ? 1 : 0;
        }
        return held;
    }

    /** Without the texts of these ids; this shelf itself if it has none of them. */
    Shelf without(long... gone) {
        var more = (BitSet) withdrawn.clone();
        for (long id : gone) {
            int text = inOrder ? Arrays.binarySearch(ids, id) : indexOf(id);
            if (text >= 0) {
                more.set(text);
            }
        }
        return more.equals(withdrawn) ? this : new Shelf(order, buckets, entries, surroundings, ids, more);
    }

    /** Both in one; what was withdrawn leaves no fingerprints. */
    Shelf with(Shelf newer) {
        return new ShelfMerger(this, newer).merged();
    }

    long bytes() {
        return 4L * buckets.length + 5L * entries.length + 8L * ids.length + withdrawn.size() / 8;
    }

    private int indexOf(long id) {
        int text = ids.length - 1;
        while (text >= 0 && ids[text] != id) {
            text--;
        }
        return text;
    }

    private static boolean inOrder(long[] ids) {
        for (int i = 1; i < ids.length; i++) {
            if (ids[i - 1] >= ids[i]) {
                return false;
            }
        }
        return true;
    }

    private int search(int from, int to, long entry) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (Integer.toUnsignedLong(entries[middle]) < entry) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
