package shuping.report.structure;

/**
 * A heading, or a numbered line that may be one.
 *
 * @param kind null where the words do not tell: a theme of the writer's own
 * @param number its number, 0 if it has none
 * @param numbering null if it has none
 * @param start where it begins, number included
 * @param textStart where its words begin
 * @param textEnd where its words end
 * @param bodyStart where the text under it begins
 * @param planToo it heads shortcomings and plan alike
 * @param inline it stands before a colon inside a paragraph
 * @param doubt whether it is one, and what it is about
 */
record Heading(
        SectionKind kind,
        Numbering numbering,
        int number,
        int start,
        int textStart,
        int textEnd,
        int bodyStart,
        boolean planToo,
        boolean inline,
        Doubt doubt) {

    boolean written() {
        return textEnd > textStart;
    }

    boolean theme() {
        return kind == null;
    }

    /** Numbered like the main parts of a report. */
    boolean main() {
        return numbering == Numbering.HAN || numbering == Numbering.PART;
    }

    /** The same heading, taken to be about this because of where it stands. */
    Heading as(SectionKind kind, Doubt doubt) {
        return new Heading(kind, numbering, number, start, textStart, textEnd, bodyStart, planToo, inline, doubt);
    }

    /** The same heading over a text that begins later. */
    Heading from(int later) {
        return new Heading(kind, numbering, number, start, textStart, textEnd, later, planToo, inline, doubt);
    }

    /** A section that begins without heading. */
    static Heading unwritten(SectionKind kind, int at, Doubt doubt) {
        return new Heading(kind, null, 0, at, at, at, at, false, false, doubt);
    }
}
