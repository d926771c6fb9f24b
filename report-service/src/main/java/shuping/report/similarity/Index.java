package shuping.report.similarity;

import java.util.Arrays;

/**
 * The fingerprints of all texts, never changed itself: who adds to it gets another. A new text is a shelf of one; two
 * shelves of a size become one, up to the largest. Shelves of different sizes are therefore few.
 */
public final class Index {

    public static final Index EMPTY = new Index(new Shelf[0]);

    private final Shelf[] shelves;

    private Index(Shelf[] shelves) {
        this.shelves = shelves;
    }

    /** @param id by which the text is asked for when it looks alike */
    public Index with(long id, Fingerprints fingerprints) {
        var newest = Shelf.of(id, fingerprints);
        int kept = shelves.length;
        while (kept > 0 && shelves[kept - 1].order == newest.order && newest.order < Shelf.LARGEST_ORDER) {
            newest = shelves[--kept].with(newest);
        }
        var more = Arrays.copyOf(shelves, kept + 1);
        more[kept] = newest;
        return new Index(more);
    }

    public Index without(long... ids) {
        return new Index(Arrays.stream(shelves).map(shelf -> shelf.without(ids)).toArray(Shelf[]::new));
    }

    public int texts() {
        return Arrays.stream(shelves).mapToInt(Shelf::texts).sum();
    }

    public long bytes() {
        return Arrays.stream(shelves).mapToLong(Shelf::bytes).sum();
    }

    Shelf[] shelves() {
        return shelves;
    }
}
