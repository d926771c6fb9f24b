package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Text in, structure out. Linear in the length of the text, whatever the text. */
public final class StructureReader {

    private static final int LARGE = 300_000;
    /** Large texts wait for each other: what is noted while one is read takes up to fifty times its length. */
    private static final Lock TURN = new ReentrantLock(true);

    private StructureReader() {}

    /** Reads the text as one report. */
    public static Structure read(String text) {
        var clean = CleanText.of(text);
        return read(clean, new MarkIndex(Marks.in(clean.text())));
    }

    private static Structure read(CleanText clean, MarkIndex marks) {
        return new ReportReader(clean, marks).read(Headings.in(clean.text(), marks.marks()), 0, clean.text().length());
    }

    /** Reads the text as one report whose sections and items stand where a person says. */
    public static Structure read(String text, List<SectionBounds> sections) {
        var clean = CleanText.of(text);
        var marks = new MarkIndex(Marks.in(clean.text()));
        return new CorrectedReader(clean, marks, read(clean, marks)).within(sections);
    }

    /**
     * One report of a compiled file.
     *
     * @param start where it begins in the text as uploaded
     * @param end where it ends there, exclusive
     */
    public record Reading(Structure structure, int start, int end) {}

    /** Reads a compiled file: each of its reports, in order. A file with one report gives one. */
    public static List<Structure> readAll(String text) {
        return divide(text).stream().map(Reading::structure).toList();
    }

    /** As {@link #readAll}, with the borders. */
    public static List<Reading> divide(String text) {
        if (text.length() < LARGE) {
            return divided(text);
        }
        TURN.lock();
        try {
            return divided(text);
        } finally {
            TURN.unlock();
        }
    }

    private static List<Reading> divided(String text) {
        var clean = CleanText.of(text);
        var marks = new MarkIndex(Marks.in(clean.text()));
        var headings = Headings.in(clean.text(), marks.marks());
        var starts = new Compilation(clean.text(), headings, marks).starts();
        var reader = new ReportReader(clean, marks);
        var reports = new ArrayList<Reading>();
        int heading = 0;
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : clean.text().length();
            while (heading < headings.size() && headings.get(heading).start() < start) {
                heading++;
            }
            int first = heading;
            while (heading < headings.size() && headings.get(heading).start() < end) {
                heading++;
            }
            reports.add(new Reading(reader.read(headings.subList(first, heading), start, end),
                    start == 0 ? 0 : clean.uploaded(start), clean.uploadedEnd(end)));
        }
        return reports;
    }
}
