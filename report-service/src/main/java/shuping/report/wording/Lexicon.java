package shuping.report.wording;

/** What is known of a pair of characters: whether it is common, speaks of a lack, or names a topic. */
final class Lexicon {

    static final int COMMON = 1;
    static final int LACK = 2;
    private static final int TOPIC_SHIFT = 2;
    private static final int SIZE = 2048;

    private static final int[] KEYS = new int[SIZE];
    private static final int[] KNOWN = new int[SIZE];
    /** Characters of content: neither marks nor particles. */
    private static final boolean[] CONTENT = new boolean[Character.MAX_VALUE + 1];

    static {
        CommonPairs.all().forEach(pair -> add(pair, COMMON));
        CommonPairs.ofLack().forEach(pair -> add(pair, LACK));
        Topics.byPair().forEach((pair, topic) -> add(pair, topic << TOPIC_SHIFT));
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            CONTENT[c] = c >= '\u4e00' && c <= '\u9fff' && CommonPairs.FUNCTION.indexOf(c) < 0
                    || c < 128 && Character.isLetterOrDigit(c);
        }
    }

    private Lexicon() {}

    static boolean content(char c) {
        return CONTENT[c];
    }

    /** The pair in 30 bits; more than any topic's number. */
    static int pair(char first, char second) {
        return compact(first) << 15 | compact(second);
    }

    /** 0 where nothing is known of it. */
    static int known(int pair) {
        return KNOWN[slot(pair)];
    }

    static int topic(int known) {
        return known >> TOPIC_SHIFT;
    }

    private static int compact(char c) {
        return c < 128 ? c : c - '\u4e00' + 128;
    }

    private static void add(String pair, int known) {
        int key = pair(pair.charAt(0), pair.charAt(1));
        int at = slot(key);
        KEYS[at] = key;
        KNOWN[at] |= known;
    }

    private static int slot(int pair) {
        int at = pair * 0x9E3779B9 >>> 12 & SIZE - 1;
        while (KNOWN[at] != 0 && KEYS[at] != pair) {
            at = at + 1 & SIZE - 1;
        }
        return at;
    }
}
