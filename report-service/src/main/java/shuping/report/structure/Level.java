package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;
import shuping.report.structure.Mark.Before;

/** Picks the marks that number a section's own items; those nested in items stay text. */
final class Level {

    private static final int WIDEST_GAP = 4;

    private final String text;
    private final List<Mark> marks;
    private final int bodyStart;

    private Level(String text, List<Mark> marks, int bodyStart) {
        this.text = text;
        this.marks = marks;
        this.bodyStart = bodyStart;
    }

    /** The marks of the outermost level in order; empty if the section does not number. */
    static List<Mark> of(String text, List<Mark> marks, int bodyStart) {
        return new Level(text, marks, bodyStart).pick();
    }

    private List<Mark> pick() {
        int first = first(0, null);
        if (first < 0) {
            return List.of();
        }
        var inner = marks.get(first).numbering();
        int outer = inner.spoken() ? outerAfter(first) : -1;
        if (outer < 0 && inner.spoken() && marks.get(first).number() > 1 && !marks.get(first).opensLine()) {
            outer = ofLines(first);
        }
        return follow(outer >= 0 ? outer : first);
    }

    private int first(int from, Numbering wanted) {
        for (int i = from; i < marks.size(); i++) {
            var mark = marks.get(i);
            boolean begins = mark.number() <= 1 || mark.before() == Before.LINE || atBodyStart(mark)
                    || mark.before() == Before.SENTENCE && mark.numbering() == Numbering.SPOKEN;
            if ((wanted == null || mark.numbering() == wanted) && begins && eligible(mark)
                    && (mark.number() != Mark.LAST)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the first number is lost, those at the beginning of lines outrank a list that is told in mid-text. */
    private int ofLines(int inner) {
        for (int i = inner + 1; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (mark.opensLine() && !mark.numbering().spoken() && mark.numbering() != Numbering.BULLET) {
                return marks.subList(i + 1, marks.size()).stream().anyMatch(next -> next.opensLine()
                        && next.numbering() == mark.numbering() && next.number() == mark.number() + 1) ? i : -1;
            }
        }
        return -1;
    }

    /** A lead sentence may count with 一是 before the real items begin with （一） on lines of their own. */
    private int outerAfter(int inner) {
        for (var numbering : new Numbering[] {Numbering.HAN, Numbering.HAN_BRACKETED}) {
            int outer = first(inner + 1, numbering);
            if (outer < 0 || marks.get(outer).number() != 1 || !marks.get(outer).opensLine()) {
                continue;
            }
            int last = 0;
            boolean continued = false;
            boolean second = false;
            for (int i = inner; i < marks.size(); i++) {
                var mark = marks.get(i);
                boolean same = mark.numbering() == marks.get(inner).numbering();
                if (same && i < outer) {
                    last = mark.number();
                } else if (same && mark.number() == last + 1) {
                    continued = true;
                    break;
                } else if (same) {
                    last = -9;
                }
                second |= mark.numbering() == numbering && mark.number() == 2;
            }
            if (!continued && second) {
                return outer;
            }
        }
        return -1;
    }

    private List<Mark> follow(int first) {
        var numbering = marks.get(first).numbering();
        var picked = new ArrayList<Mark>();
        picked.add(marks.get(first));
        int last = marks.get(first).number();
        int nested = 0;
        boolean wraps = wrapsCount(numbering, first);
        boolean mixed = numbering.digits() && mixed(first);
        for (int i = first + 1; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (mark.numbering() != numbering && !(mixed && mark.numbering().digits())) {
                continue;
            }
            if (nested > 0 && mark.number() == nested + 1 && (mark.number() != last + 1 || !mark.opensLine())) {
                nested++;
                continue;
            }
            if (mark.number() == 1 && last > 1) {
                nested = 1;
                continue;
            }
            if (continues(mark, last, wraps)) {
                picked.add(mark);
                last = mark.number();
                nested = 0;
            }
        }
        return picked;
    }

    /** Do 1. and 2、 count the same items? Not where both count from one. */
    private boolean mixed(int first) {
        for (int i = first + 1; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (mark.numbering().digits() && mark.numbering() != marks.get(first).numbering() && mark.number() <= 1) {
                return false;
            }
        }
        return true;
    }

    private boolean continues(Mark mark, int last, boolean wraps) {
        if (mark.numbering() == Numbering.BULLET) {
            return true;
        }
        if (mark.numbering() == Numbering.FIRSTLY) {
            return mark.number() >= last;
        }
        boolean eligible = eligible(mark) || wraps && mark.before() == Before.WRAP || mark.before() == Before.CLAUSE && counts(mark);
        if (mark.number() == last + 1) {
            return eligible || mark.numbering() == Numbering.SPOKEN;
        }
        return mark.number() > last
                && mark.number() <= last + WIDEST_GAP
                && (mark.before() == Before.LINE || mark.before() == Before.SENTENCE)
                && (mark.numbering() != Numbering.SPOKEN || mark.end() >= text.length() || !Glyphs.digit(text.charAt(mark.end())));
    }

    /** Lists without punctuation at the line ends: their numbers only look as if they broke a sentence. */
    private boolean wrapsCount(Numbering numbering, int first) {
        int wraps = 0;
        int lines = 0;
        for (int i = first + 1; i < marks.size(); i++) {
            if (marks.get(i).numbering() == numbering) {
                wraps += marks.get(i).before() == Before.WRAP ? 1 : 0;
                lines += marks.get(i).before() == Before.LINE ? 1 : 0;
            }
        }
        return wraps > lines;
    }

    private boolean atBodyStart(Mark mark) {
        return mark.start() <= bodyStart || mark.start() - bodyStart < 4 && text.substring(bodyStart, mark.start()).isBlank();
    }

    /** A list that has begun may go on behind a comma: （一）…，（二）…; words must follow the number. */
    private boolean counts(Mark mark) {
        int words = Glyphs.skipSpace(text, mark.end(), text.length());
        return Glyphs.comma(text.charAt(Glyphs.trimEnd(text, 0, mark.start()) - 1))
                && words < text.length() && (Glyphs.han(text.charAt(words)) || text.charAt(words) == '“');
    }

    private boolean eligible(Mark mark) {
        if (atBodyStart(mark)) {
            return true;
        }
        return switch (mark.before()) {
            case LINE, SENTENCE, SPACE, COLON -> true;
            case WRAP -> !mark.numbering().digits();
            case CLAUSE -> mark.numbering() == Numbering.SPOKEN || mark.numbering() == Numbering.OF_THEM;
            case WORD -> mark.numbering() == Numbering.SPOKEN && mark.number() == 1 && text.startsWith("存在", mark.start() - 2);
        };
    }
}
