package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;

/** Cuts a section where its text turns to another matter without a heading. */
final class Turns {

    private static final int LONGEST_OPENING = 120;

    private final String text;
    private final MarkIndex marks;
    private final boolean shortcomingsHaveHeading;
    private final boolean planHasHeading;
    private Span judged;
    private int concludesFrom;

    Turns(String text, MarkIndex marks, boolean shortcomingsHaveHeading, boolean planHasHeading) {
        this.text = text;
        this.marks = marks;
        this.shortcomingsHaveHeading = shortcomingsHaveHeading;
        this.planHasHeading = planHasHeading;
    }

    List<Span> split(Span span) {
        var parts = new ArrayList<Span>();
        var rest = span;
        int back = -1;
        for (int i = span.bodyStart(); i < span.end(); i++) {
            if (i == back) {
                parts.add(rest.until(back));
                rest = new Span(SectionKind.SHORTCOMINGS, back, back, back, back, span.end(), span.planToo(), Doubt.NONE);
            }
            boolean line = i > 0 && text.charAt(i - 1) == '\n';
            boolean clause = i > 0 && (Glyphs.blank(text.charAt(i - 1)) || Glyphs.comma(text.charAt(i - 1)))
                    && Turn.announcesCauses(text, i, span.end());
            if (i > rest.bodyStart() && (line || clause || Glyphs.endsAt(text, i - 1))) {
                int start = Glyphs.skipBlanks(text, i, span.end());
                var turn = turn(rest, start, line, span);
                if (turn != null) {
                    parts.add(rest.until(openingOf(turn, rest)));
                    rest = Span.of(turn, span.end());
                    i = Math.max(i, turn.bodyStart() - 1);
                    back = backToShortcomings(parts, rest);
                }
            }
        }
        parts.add(rest);
        return parts;
    }

    /** Where the paragraph begins that turns to the plan, if the last shortcoming stands before it with its number. */
    private int openingOf(Turn turn, Span shortcomings) {
        int line = turn.start();
        while (line > shortcomings.bodyStart() && turn.start() - line < LONGEST_OPENING && text.charAt(line - 1) != '\n') {
            line--;
        }
        boolean paragraph = turn.kind() == SectionKind.PLAN && shortcomings.kind() == SectionKind.SHORTCOMINGS
                && line > shortcomings.bodyStart() && text.charAt(line - 1) == '\n';
        if (!paragraph) {
            return turn.start();
        }
        var level = level(shortcomings.until(turn.start()));
        int before = Glyphs.trimEnd(text, shortcomings.bodyStart(), line);
        boolean finished = before > shortcomings.bodyStart() && Glyphs.endsAt(text, before - 1);
        return finished && !level.isEmpty() && level.get(level.size() - 1).start() < line ? line : turn.start();
    }

    private Turn turn(Span current, int at, boolean line, Span whole) {
        return switch (current.kind()) {
            case SHORTCOMINGS -> {
                var plan = planAllowed(whole) ? plan(at, current.end()) : null;
                var causes = plan == null ? Turn.toCauses(text, at, current.end()) : null;
                yield causes == null ? plan : causes.doubtful(text) && !concludes(current, at) && !headsCauses(whole) ? null : causes;
            }
            case CAUSES -> planAllowed(whole) ? plan(at, current.end()) : null;
            case ACHIEVEMENTS -> {
                var shortcomings = shortcomingsHaveHeading ? null : Turn.toShortcomings(text, at, current.end());
                yield shortcomings == null && line && planAllowed(whole)
                        ? Turn.toPlan(text, at, current.end())
                        : shortcomings;
            }
            default -> null;
        };
    }

    /** 存在问题及原因 */
    private boolean headsCauses(Span whole) {
        String heading = text.substring(whole.headingStart(), whole.headingEnd());
        return heading.contains("原因") || heading.contains("根源");
    }

    private Turn plan(int at, int to) {
        var remedy = Turn.toRemedy(text, at, to);
        return remedy == null ? Turn.toPlan(text, at, to) : remedy;
    }

    private boolean planAllowed(Span span) {
        return span.planToo() || !planHasHeading;
    }

    /** 主要是 speaks of causes where the statements before it are complete and short, and no further one follows. */
    private boolean concludes(Span shortcomings, int at) {
        if (judged == null || judged.bodyStart() != shortcomings.bodyStart()) {
            judged = shortcomings;
            concludesFrom = concludesFrom(shortcomings);
        }
        return at > concludesFrom;
    }

    private int concludesFrom(Span shortcomings) {
        var level = level(shortcomings);
        if (level.isEmpty()) {
            int lead = Lead.end(text, shortcomings.bodyStart(), shortcomings.end(), SectionKind.SHORTCOMINGS);
            return Glyphs.skipSpace(text, lead, shortcomings.end());
        }
        for (int i = 0; i + 1 < level.size(); i++) {
            var item = Excerpt.of(text, level.get(i).end(), level.get(i + 1).start());
            for (int j = item.start(); j < item.end(); j++) {
                if (Glyphs.endsAt(text, j)) {
                    return Integer.MAX_VALUE;
                }
            }
        }
        return level.get(level.size() - 1).start();
    }

    private List<Mark> level(Span span) {
        return Level.of(text, marks.between(span.bodyStart(), span.end()), span.bodyStart());
    }

    /** Where the numbering of the shortcomings goes on after a cause or a measure in between, or -1. */
    private int backToShortcomings(List<Span> before, Span answer) {
        int last = before.size() - 1;
        while (last >= 0 && before.get(last).kind() != SectionKind.SHORTCOMINGS) {
            last--;
        }
        var level = last < 0 ? List.<Mark>of() : level(before.get(last));
        if (level.isEmpty()) {
            return -1;
        }
        var number = level.get(level.size() - 1);
        for (var mark : marks.between(answer.bodyStart(), answer.end())) {
            if (mark.numbering() == number.numbering()) {
                return mark.number() == number.number() + 1 && mark.opensStatement() ? mark.start() : -1;
            }
        }
        return -1;
    }
}
