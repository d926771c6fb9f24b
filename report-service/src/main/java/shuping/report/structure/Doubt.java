package shuping.report.structure;

import org.springframework.lang.Nullable;

/**
 * What the reader is not sure of.
 *
 * @param question to the writer, in Chinese; null where there is nothing to ask
 */
record Doubt(Confidence confidence, @Nullable String question) {

    static final Doubt NONE = new Doubt(Confidence.CERTAIN, null);

    static Doubt likely(String question) {
        return new Doubt(Confidence.LIKELY, question);
    }

    static Doubt guessed(String question) {
        return new Doubt(Confidence.GUESSED, question);
    }

    /** The graver of the two; this one where they are equal. */
    Doubt or(Doubt other) {
        return other.confidence.compareTo(confidence) > 0 ? other : this;
    }
}
