package shuping.report.similarity;

import java.util.Arrays;
import java.util.BitSet;

/** Merges two shelves of one order into one of the next. */
final class ShelfMerger {

    private final Shelf older;
    private final Shelf newer;
    private final int order;
    private final int[] buckets;
    private final int[] entries;
    private final byte[] surroundings;
    private int size;

    ShelfMerger(Shelf older, Shelf newer) {
        this.older = older;
        this.newer = newer;
        this.order = older.order + 1;
        this.buckets = new int[(1 << order + Shelf.BUCKET_BITS) + 1];
        this.entries = new int[older.entries.length + newer.entries.length];
        this.surroundings = new byte[entries.length];
    }

    Shelf merged() {
        for (int bucket = 0; bucket < older.buckets.length - 1; bucket++) {
            int middle = bucket(bucket);
            buckets[2 * bucket + 1] = middle;
            buckets[2 * bucket + 2] = size;
        }
        var ids = Arrays.copyOf(older.ids, 1 << order);
        System.arraycopy(newer.ids, 0, ids, older.ids.length, newer.ids.length);
        var withdrawn = (BitSet) older.withdrawn.clone();
        newer.withdrawn.stream().forEach(text -> withdrawn.set(text + older.ids.length));
        boolean full = size == entries.length;
        return new Shelf(order, buckets, full ? entries : Arrays.copyOf(entries, size),
                full ? surroundings : Arrays.copyOf(surroundings, size), ids, withdrawn);
    }

    /** @return where the second half begins: what has a one where the halves had the first bit of the rest */
    private int bucket(int bucket) {
        int i = older.buckets[bucket];
        int iEnd = older.buckets[bucket + 1];
        int j = newer.buckets[bucket];
        int jEnd = newer.buckets[bucket + 1];
        int middle = size;
        while (i < iEnd || j < jEnd) {
            boolean first = j == jEnd || i < iEnd
                    && Integer.compareUnsigned(older.entries[i] >>> older.order, newer.entries[j] >>> older.order) <= 0;
            var from = first ? older : newer;
            int entry = first ? i++ : j++;
            int text = from.text(entry);
            if (from.holds(text)) {
                int rest = from.entries[entry] >>> older.order;
                boolean low = rest >>> 31 - older.order == 0;
                entries[size] = rest << order | (first ? 0 : 1 << older.order) | text;
                surroundings[size++] = from.surroundings[entry];
                middle = low ? size : middle;
            }
        }
        return middle;
    }
}
