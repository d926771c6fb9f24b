package shuping.report.similarity;

/** The hashes of all runs of {@link #LENGTH} signs of a text. */
final class Grams {

    static final int LENGTH = 10;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long LEAVING = power(BASE, LENGTH);

    private Grams() {}

    /** @return empty if the text is shorter than one gram */
    static long[] of(Wording wording) {
        var hashes = new long[Math.max(0, wording.length() - LENGTH + 1)];
        long hash = 0;
        for (int i = 0; i < wording.length(); i++) {
            hash = hash * BASE + wording.at(i) + 1;
            if (i >= LENGTH) {
                hash -= (wording.at(i - LENGTH) + 1) * LEAVING;
            }
            if (i >= LENGTH - 1) {
                hashes[i - LENGTH + 1] = mixed(hash);
            }
        }
        return hashes;
    }

    static long mixed(long hash) {
        long h = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        h = (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L;
        return h ^ (h >>> 32);
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
