package shuping.report.structure;

/** A way of numbering, in the order in which writers usually nest them, outermost first. */
enum Numbering {
    /** 第一部分 */
    PART,
    /** 一、 */
    HAN,
    /** （一） */
    HAN_BRACKETED,
    /** 第一， */
    ORDINAL,
    /** 首先 其次 再次 最后 */
    FIRSTLY,
    /** 其一， */
    OF_THEM,
    /** 1. */
    DOT,
    /** 1.1 */
    DECIMAL,
    /** 1、 */
    DIGIT,
    /** （1） or 1） */
    DIGIT_BRACKETED,
    /** ① */
    CIRCLED,
    /** 一是, 一要 */
    SPOKEN,
    /** 问题一：, 亮点1： */
    NAMED,
    /** 原因一：, 措施一： */
    ANSWERING,
    /** A dot or dash before each line. */
    BULLET;

    /** Numbers that speak inside a sentence and so may follow a comma. */
    boolean spoken() {
        return this == SPOKEN || this == OF_THEM || this == FIRSTLY || this == ORDINAL;
    }

    /** Numbers that mills also print as page numbers. */
    boolean digits() {
        return this == DOT || this == DIGIT;
    }
}
