package shuping.report.similarity;

/** The same signs, one after the other, in two texts: at {@code one} in the one, at {@code other} in the other. */
record Block(int one, int other, int length) {

    int oneEnd() {
        return one + length;
    }

    int otherEnd() {
        return other + length;
    }
}
