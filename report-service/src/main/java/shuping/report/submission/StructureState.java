package shuping.report.submission;

/** Whose reading of its text a draft carries. */
enum StructureState {
    /** The reader's own. */
    READ,
    /** Corrected by a person, over this very text. */
    CORRECTED,
    /** Corrected, and carried over into a text that was changed since: to be looked at again. */
    MOVED,
    /** Was corrected, but the text is another one now: the reader's own reading again. */
    DROPPED
}
