package shuping.report.structure;

/** How sure the reader is of what it read. */
public enum Confidence {
    /** The writer's own headings and numbers say so. */
    CERTAIN,
    /** The words or the punctuation say so; people would read it the same way. */
    LIKELY,
    /** The text can be read in more than one way. */
    GUESSED
}
