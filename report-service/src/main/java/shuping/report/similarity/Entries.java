package shuping.report.similarity;

import java.util.BitSet;

/** Where the fingerprints of a text stand in an index. */
final class Entries {

    /** A gram in more texts than this, or than a tenth of them, is what everybody says. */
    private static final int EVERYBODY = 1000;
    private static final int A_FEW = 10;

    private final Shelf[] shelves;
    private final Fingerprints asked;
    private final int[] firsts;
    private final int[] ends;
    private final BitSet common = new BitSet();

    Entries(Index index, Fingerprints asked) {
        this.asked = asked;
        shelves = index.shelves();
        firsts = new int[asked.size() * shelves.length];
        ends = new int[firsts.length];
        int limit = Math.max(A_FEW, Math.min(EVERYBODY, index.texts() / 10));
        for (int i = 0; i < asked.size(); i++) {
            common.set(i, find(i) > limit);
        }
    }

    private int find(int i) {
        long code = asked.code(i);
        int found = 0;
        for (int s = 0; s < shelves.length; s++) {
            int at = i * shelves.length + s;
            firsts[at] = shelves[s].first(code);
            ends[at] = shelves[s].end(code, firsts[at]);
            found += shelves[s].held(firsts[at], ends[at]);
        }
        return found;
    }

    /** Fingerprints that everybody's texts have. */
    BitSet common() {
        return common;
    }

    /** Told which text has a fingerprint, of all in all shelves, and on how many sides it goes on. */
    interface Having {
        void has(int text, int goingOn);
    }

    /**
     * The texts that have a fingerprint and may go on as this one does.
     *
     * @param sides on which it would say something if they did
     */
    void each(int i, int sides, Having having) {
        int before = 0;
        for (int s = 0; s < shelves.length; s++) {
            var shelf = shelves[s];
            for (int entry = firsts[i * shelves.length + s]; entry < ends[i * shelves.length + s]; entry++) {
                int text = shelf.text(entry);
                int goingOn = asked.goesOn(i, shelf.surroundings(entry), sides);
                if (goingOn > 0 && shelf.holds(text)) {
                    having.has(before + text, goingOn);
                }
            }
            before += shelf.ids.length;
        }
    }

    long id(int text) {
        int local = text;
        int s = 0;
        while (local >= shelves[s].ids.length) {
            local -= shelves[s++].ids.length;
        }
        return shelves[s].ids[local];
    }
}
