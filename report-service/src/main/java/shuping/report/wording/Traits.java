package shuping.report.wording;

import java.util.Arrays;

/** The traits of a text: its pairs of neighbouring characters of content, and the topics they name. */
final class Traits {

    private static final int NONE = -1;
    private static final int LAST_TOPIC = 0xffff;
    /** Beside the 30 bits of a pair. */
    private static final int COMMON = 1 << 30;

    private Traits() {}

    /**
     * A pair at the seam of two common words (基层 and 党建 make 层党) is no trait, nor is one that only says what is missing.
     */
    static int[] of(String text) {
        int[] found = new int[text.length() * 2];
        int count = 0;
        boolean afterCommon = false;
        int pair = pair(text, 0);
        int known = pair == NONE ? 0 : Lexicon.known(pair);
        for (int i = 0; i + 1 < text.length(); i++) {
            int nextPair = pair(text, i + 1);
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
        return Arrays.copyOf(found, count);
    }

    private static int pair(String text, int at) {
        return at + 1 < text.length() && Lexicon.content(text.charAt(at)) && Lexicon.content(text.charAt(at + 1))
                ? Lexicon.pair(text.charAt(at), text.charAt(at + 1))
                : NONE;
    }

    static boolean isTopic(int trait) {
        return trait <= LAST_TOPIC;
    }

    static boolean isCommon(int trait) {
        return (trait & COMMON) != 0;
    }
}
