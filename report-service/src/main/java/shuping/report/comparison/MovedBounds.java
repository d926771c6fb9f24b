package shuping.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuping.report.structure.SectionBounds;
import shuping.report.structure.SectionBounds.ItemBounds;

/**
 * Bounds that follow their passages into a changed text. What is written into a passage or at its edge belongs to it,
 * a new line does not; a passage of which nothing is left is dropped.
 */
public final class MovedBounds {

    private final String after;
    private final List<Alignment.Run> kept;

    private MovedBounds(String after, List<Alignment.Run> kept) {
        this.after = after;
        this.kept = kept;
    }

    /** Empty where less than half of the text was kept: the bounds would mean nothing in it. */
    public static Optional<List<SectionBounds>> move(String before, String after, List<SectionBounds> bounds) {
        var kept = Alignment.of(before, after).kept();
        if (kept.stream().mapToInt(Alignment.Run::length).sum() * 2 < before.length()) {
            return Optional.empty();
        }
        var moved = new MovedBounds(after, kept).sections(bounds);
        return moved.isEmpty() ? Optional.empty() : Optional.of(moved);
    }

    private List<SectionBounds> sections(List<SectionBounds> bounds) {
        var moved = new ArrayList<SectionBounds>();
        int floor = 0;
        for (var section : bounds) {
            int start = Math.max(floor, start(section.start()));
            int end = end(section.end());
            if (start < end) {
                moved.add(new SectionBounds(section.kind(), section.heading(), start, end, items(section.items(), start, end)));
                floor = end;
            }
        }
        return moved;
    }

    private List<ItemBounds> items(List<ItemBounds> bounds, int floor, int ceiling) {
        var moved = new ArrayList<ItemBounds>();
        int from = floor;
        for (var item : bounds) {
            int start = Math.max(from, start(item.start()));
            int end = Math.min(ceiling, end(item.end()));
            if (start < end && !after.substring(start, end).isBlank()) {
                moved.add(new ItemBounds(start, end));
                from = end;
            }
        }
        return moved;
    }

    /** Behind what stood before it, unless a line was put in between. */
    private int start(int place) {
        int gap = behindLast(place);
        int own = firstFrom(place);
        int line = after.substring(gap, Math.max(gap, own)).lastIndexOf('\n');
        return line < 0 ? gap : gap + line + 1;
    }

    /** Before what stood behind it, unless a line was put in between. */
    private int end(int place) {
        int gap = behindLast(place);
        int line = after.indexOf('\n', gap);
        int next = firstFrom(place);
        return line >= 0 && line < next ? line : Math.max(gap, next);
    }

    /** Where the last character kept from before the place ends. */
    private int behindLast(int place) {
        int end = 0;
        for (var run : kept) {
            if (run.before() < place) {
                end = run.after() + Math.min(run.length(), place - run.before());
            }
        }
        return end;
    }

    /** Where the first character kept from the place on stands. */
    private int firstFrom(int place) {
        for (var run : kept) {
            if (run.before() + run.length() > place) {
                return run.after() + Math.max(0, place - run.before());
            }
        }
        return after.length();
    }
}
