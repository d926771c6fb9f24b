package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;

/** Parts a compiled file into its reports. */
final class Compilation {

    private final String text;
    private final List<Heading> headings;
    private final MarkIndex marks;

    Compilation(String text, List<Heading> headings, MarkIndex marks) {
        this.text = text;
        this.headings = headings;
        this.marks = marks;
    }

    /** Where each report begins. */
    List<Integer> starts() {
        var numbered = Border.numbered(text);
        return numbered.isEmpty() ? restarts() : numbered;
    }

    /** A report begins anew where a first section comes again after a plan; its title stands somewhere before. */
    private List<Integer> restarts() {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        Heading lastLate = null;
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            if (heading.inline() || heading.theme() || heading.numbering() != null && !heading.main()) {
                continue;
            }
            boolean first = heading.number() <= 1 && heading.kind() != SectionKind.PLAN
                    && heading.kind() != SectionKind.CAUSES && heading.kind() != SectionKind.SHORTCOMINGS;
            if (first && lastLate != null && !outline(heading, lastLate)) {
                starts.add(titleBefore(heading.start(), lastLate.bodyStart()));
                lastLate = null;
            } else if (heading.kind() == SectionKind.PLAN || heading.kind() == SectionKind.SHORTCOMINGS) {
                lastLate = heading;
            }
        }
        return starts;
    }

    /** Bare headings before the title, with no text under them, are an outline of the same report. */
    private boolean outline(Heading first, Heading last) {
        int body = Glyphs.skipSpace(text, last.bodyStart(), first.start());
        for (int i = body; i < first.start(); i++) {
            if (Glyphs.endsAt(text, i)) {
                return false;
            }
        }
        return first.start() - body <= 200;
    }

    private int titleBefore(int heading, int floor) {
        boolean finished = false;
        int candidate = -1;
        for (int i = Glyphs.lineEnd(text, floor, heading); i < heading; ) {
            int previous = Glyphs.trimEnd(text, floor, i);
            finished = previous <= floor || finishes(previous) || candidate >= 0;
            int start = Glyphs.skipSpace(text, i, heading);
            int end = Glyphs.lineEnd(text, start, heading);
            if (start >= heading) {
                break;
            }
            int trimmed = Glyphs.trimEnd(text, start, end);
            if (trimmed - start <= 60 && finished && candidate < 0
                    && TitleLine.like(text.substring(start, trimmed)) && trimmed - start >= 4
                    && !signature(start, trimmed, end, heading) && marks.between(start, start + 1).isEmpty()) {
                candidate = start;
            } else if (candidate >= 0 && !marks.between(start, start + 1).isEmpty()) {
                candidate = -1;
            }
            i = end;
        }
        return candidate >= 0 ? candidate : afterLastSentence(heading, floor);
    }

    private boolean finishes(int end) {
        char last = text.charAt(end - 1);
        return Glyphs.endsAt(text, end - 1) || Glyphs.closes(last);
    }

    private boolean signature(int start, int trimmed, int end, int heading) {
        String line = text.substring(start, trimmed);
        if (Closing.isDate(line) || line.startsWith("述职人") || line.startsWith("报告人")) {
            return true;
        }
        int next = Glyphs.skipSpace(text, end, heading);
        int nextEnd = Glyphs.lineEnd(text, next, heading);
        return nextEnd - next <= 40 && Closing.isDate(text.substring(next, Glyphs.trimEnd(text, next, nextEnd)));
    }

    /** Title on the line of the text: what follows the last sentence before the heading. */
    private int afterLastSentence(int heading, int floor) {
        int i = Glyphs.trimEnd(text, floor, heading);
        int limit = Math.max(floor, i - 80);
        while (i > limit && !Glyphs.endsAt(text, i - 1) && text.charAt(i - 1) != '\n') {
            i--;
        }
        return Glyphs.skipSpace(text, i, heading);
    }
}
