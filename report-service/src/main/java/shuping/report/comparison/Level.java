package shuping.report.comparison;

/** How finely two texts are held against each other. */
enum Level {
    LINE,
    CLAUSE,
    CHARACTER;

    private static final String CLOSES_A_CLAUSE = "，。；：、！？,;:!?\n";

    /** Whether a token ends behind this character. */
    boolean endsWith(int codePoint) {
        return this == CHARACTER || codePoint == '\n' || this == CLAUSE && CLOSES_A_CLAUSE.indexOf(codePoint) >= 0;
    }

    Level finer() {
        return this == LINE ? CLAUSE : CHARACTER;
    }
}
