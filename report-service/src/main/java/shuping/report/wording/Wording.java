package shuping.report.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The traits of a passage: its different pairs of neighbouring characters of content, and the topics they name. */
public final class Wording {

    private static final String CLAUSE_ENDS = "，,；;。：:";
    private static final int SHORTEST_CLAUSE = 5;
    private static final int NONE = -1;
    private static final int LAST_TOPIC = 0xffff;
    /** Beside the 30 bits of a pair. */
    private static final int COMMON = 1 << 30;

    private final int[] traits;

    private Wording(int[] traits) {
        this.traits = traits;
    }

    public static Wording of(String text) {
        return of(text, 0, text.length());
    }

    /** The passage as a whole and, if it has several, each of its clauses that is long enough to say something. */
    public static List<Wording> andClauses(String text) {
        var wordings = new ArrayList<Wording>();
        wordings.add(of(text));
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                if (i - start >= SHORTEST_CLAUSE && i - start < text.length()) {
                    wordings.add(of(text, start, i));
                }
                start = i + 1;
            }
        }
        return wordings;
    }

    /**
     * A pair at the seam of two common words (基层 and 党建 make 层党) is no trait, nor is one that only says what is missing.
     *
     * @param to exclusive
     */
    public static Wording of(CharSequence text, int from, int to) {
        int[] found = new int[Math.max(0, to - from) * 2];
        int count = 0;
        boolean afterCommon = false;
        int pair = pair(text, from, to);
        int known = pair == NONE ? 0 : Lexicon.known(pair);
        for (int i = from; i + 1 < to; i++) {
            int nextPair = pair(text, i + 1, to);
            int nextKnown = nextPair == NONE ? 0 : Lexicon.known(nextPair);
            boolean common = (known & (Lexicon.COMMON | Lexicon.LACK)) != 0;
            boolean seam = afterCommon && !common && (nextKnown & Lexicon.COMMON) != 0;
            if (pair != NONE && !seam && (known & Lexicon.LACK) == 0) {
                found[count++] = common ? pair | COMMON : pair;
                int topic = Lexicon.topic(known);
                if (topic != 0) {
                    found[count++] = topic;
                }
            }
            afterCommon = common;
            pair = nextPair;
            known = nextKnown;
        }
        return new Wording(distinct(found, count));
    }

    private static int pair(CharSequence text, int at, int to) {
        return at + 1 < to && Lexicon.content(text.charAt(at)) && Lexicon.content(text.charAt(at + 1))
                ? Lexicon.pair(text.charAt(at), text.charAt(at + 1))
                : NONE;
    }

    static boolean isTopic(int trait) {
        return trait <= LAST_TOPIC;
    }

    static boolean isCommon(int trait) {
        return (trait & COMMON) != 0;
    }

    /** Sorted. */
    int[] traits() {
        return traits;
    }

    public boolean isEmpty() {
        return traits.length == 0;
    }

    private static int[] distinct(int[] found, int count) {
        Arrays.sort(found, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[kept++] = found[i];
            }
        }
        return Arrays.copyOf(found, kept);
    }
}
