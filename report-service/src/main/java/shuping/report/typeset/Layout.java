package shuping.report.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import shuping.report.check.Finding;
import shuping.report.structure.Section;
import shuping.report.structure.Structure;
import shuping.report.typeset.Paragraph.Role;

/** Tells of each line of a report what it is, and sets headings in their face. */
final class Layout {

    private static final Pattern SECOND_LEVEL = Pattern.compile("[（(〔][一二三四五六七八九十]{1,3}[）)〕]");
    private static final int LONGEST_SIGNATURE = 24;

    private final String text;
    private final Structure structure;
    private final List<Finding> findings;
    private final int firstSection;

    Layout(String text, Structure structure, List<Finding> findings) {
        this.text = text;
        this.structure = structure;
        this.findings = findings;
        this.firstSection = structure.sections().stream().mapToInt(Section::start).min().orElse(0);
    }

    List<Paragraph> paragraphs() {
        var lines = lines();
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!frontMatter(line)) {
                paragraphs.add(paragraph(line, i));
            }
        }
        sign(paragraphs);
        return List.copyOf(paragraphs);
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var line = Line.of(text, start, end);
            if (line.start() < line.end()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    /** Title and byline are printed above the text, not once more in it. */
    private boolean frontMatter(Line line) {
        if (line.start() > firstSection) {
            return false;
        }
        var words = squeezed(text.substring(line.start(), line.end()));
        return !words.isEmpty()
                && (words.equals(squeezed(structure.title()))
                        || structure.subtitle() != null && words.equals(squeezed(structure.subtitle())));
    }

    private Paragraph paragraph(Line line, int no) {
        int heading = headingEnd(line);
        if (heading == line.end()) {
            return new Paragraph(Role.HEADING, runs(line.start(), heading, Face.HEI));
        }
        if (heading > line.start()) {
            return new Paragraph(Role.BODY, join(runs(line.start(), heading, Face.HEI), runs(heading, line.end(), Face.BODY)));
        }
        int second = secondLevelEnd(line);
        if (second > line.start()) {
            return new Paragraph(second == line.end() ? Role.HEADING : Role.BODY,
                    join(runs(line.start(), second, Face.KAI), runs(second, line.end(), Face.BODY)));
        }
        return new Paragraph(salutation(line, no) ? Role.SALUTATION : Role.BODY, runs(line.start(), line.end(), Face.BODY));
    }

    private boolean salutation(Line line, int no) {
        return no < 4 && line.start() <= firstSection && line.end() - line.start() <= 40
                && "：:".indexOf(text.charAt(line.end() - 1)) >= 0
                && Pattern.compile("领导|同志|委员|代表|大家").matcher(text.substring(line.start(), line.end())).find();
    }

    /** Where the heading of a section that begins in this line ends; the line's start if none does. */
    private int headingEnd(Line line) {
        for (var section : structure.sections()) {
            if (!section.heading().isEmpty() && section.start() >= line.start() && section.start() < line.end()) {
                int end = after(section.heading(), line);
                boolean bare = end > line.start() && line.end() - end <= 1;
                return bare ? line.end() : end;
            }
        }
        return line.start();
    }

    /** The heading's characters follow one another in the line, with nothing but blanks and marks between. */
    private int after(String heading, Line line) {
        int next = 0;
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) == heading.charAt(next) && ++next == heading.length()) {
                return i + 1;
            }
        }
        return line.start();
    }

    private int secondLevelEnd(Line line) {
        var number = SECOND_LEVEL.matcher(text).region(line.start(), line.end());
        if (!number.lookingAt()) {
            return line.start();
        }
        int stop = IntStream.range(number.end(), line.end())
                .filter(i -> "。：:；".indexOf(text.charAt(i)) >= 0)
                .findFirst()
                .orElse(line.end() - 1);
        return stop - number.end() <= 40 ? stop + 1 : line.start();
    }

    /** Name and date at the end have no full stop and are short. */
    private static void sign(List<Paragraph> paragraphs) {
        for (int i = paragraphs.size() - 1; i > 0 && i >= paragraphs.size() - 3; i--) {
            var words = paragraphs.get(i).text();
            if (paragraphs.get(i).role() != Role.BODY || words.length() > LONGEST_SIGNATURE
                    || "。！；：.!".indexOf(words.charAt(words.length() - 1)) >= 0) {
                return;
            }
            paragraphs.set(i, new Paragraph(Role.SIGNATURE, paragraphs.get(i).runs()));
        }
    }

    /** Cut wherever a finding begins or ends, so that each run carries the findings that speak of it. */
    private List<Run> runs(int start, int end, Face face) {
        var notes = notes(start, end);
        var cuts = new TreeSet<>(List.of(start, end));
        notes.forEach(note -> {
            cuts.add(Math.max(note.start(), start));
            cuts.add(Math.min(note.end(), end));
        });
        var runs = new ArrayList<Run>();
        int from = start;
        for (int to : cuts.tailSet(start, false)) {
            runs.add(new Run(text.substring(from, to), face, numbers(notes, from, to)));
            from = to;
        }
        return runs;
    }

    private List<Note> notes(int start, int end) {
        var notes = new ArrayList<Note>();
        for (int i = 0; i < findings.size(); i++) {
            for (var place : findings.get(i).places()) {
                if (place.start() < end && place.end() > start) {
                    notes.add(new Note(i + 1, place.start(), place.end()));
                }
            }
        }
        return notes;
    }

    private static List<Integer> numbers(List<Note> notes, int from, int to) {
        return notes.stream()
                .filter(note -> note.start() < to && note.end() > from)
                .map(Note::number)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Run> join(List<Run> first, List<Run> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static String squeezed(String words) {
        return words.replaceAll("[\\s\\u3000#*]+", "");
    }

    /** A passage of finding no. {@code number}. */
    private record Note(int number, int start, int end) {}

    /** A line without the blanks around it. */
    private record Line(int start, int end) {

        static Line of(String text, int from, int to) {
            int start = from;
            int end = to;
            while (start < end && blank(text.charAt(start))) {
                start++;
            }
            while (end > start && blank(text.charAt(end - 1))) {
                end--;
            }
            return new Line(start, end);
        }

        private static boolean blank(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
    }
}
