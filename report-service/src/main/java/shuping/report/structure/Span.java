package shuping.report.structure;

/**
 * A section before its items are known.
 *
 * @param headingStart where its heading's words begin
 * @param headingEnd where they end
 * @param planToo may turn to the plan on its way
 * @param doubt whether it begins here
 */
record Span(
        SectionKind kind, int start, int headingStart, int headingEnd, int bodyStart, int end, boolean planToo, Doubt doubt) {

    static Span of(Heading heading, int end) {
        return new Span(
                heading.kind(), heading.start(), Math.min(heading.textStart(), end), Math.min(heading.textEnd(), end),
                Math.min(heading.bodyStart(), end), end, heading.planToo(), heading.doubt());
    }

    static Span of(Turn turn, int end) {
        return new Span(turn.kind(), turn.start(), turn.start(), turn.wordsEnd(), turn.bodyStart(), end, false, turn.doubt());
    }

    Span until(int newEnd) {
        return new Span(kind, start, headingStart, headingEnd, Math.min(bodyStart, newEnd), newEnd, planToo, doubt);
    }

    Span doubted(Doubt more) {
        return new Span(kind, start, headingStart, headingEnd, bodyStart, end, planToo, doubt.or(more));
    }
}
