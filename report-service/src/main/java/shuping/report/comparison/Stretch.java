package shuping.report.comparison;

import java.util.ArrayList;
import java.util.List;

/** A run of characters that was kept, added or removed. */
public record Stretch(Kind kind, String text) {

    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    /** The one text turned into the other. A single character kept between two changes is changed with them. */
    static List<Stretch> of(String before, String after) {
        var pieces = new ArrayList<Stretch>();
        int at = 0;
        int other = 0;
        for (var run : Alignment.of(before, after).kept()) {
            boolean inside = at < run.before() || other < run.after();
            boolean lone = run.length() == 1 && inside && run.before() + 1 < before.length() && run.after() + 1 < after.length()
                    && before.charAt(run.before() + 1) != after.charAt(run.after() + 1);
            if (!lone) {
                changed(pieces, before.substring(at, run.before()), after.substring(other, run.after()));
                kept(pieces, before.substring(run.before(), run.before() + run.length()));
                at = run.before() + run.length();
                other = run.after() + run.length();
            }
        }
        changed(pieces, before.substring(at), after.substring(other));
        return pieces;
    }

    private static void changed(List<Stretch> pieces, String removed, String added) {
        if (!removed.isEmpty()) {
            pieces.add(new Stretch(Kind.REMOVED, removed));
        }
        if (!added.isEmpty()) {
            pieces.add(new Stretch(Kind.ADDED, added));
        }
    }

    private static void kept(List<Stretch> pieces, String text) {
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.kind == Kind.KEPT) {
            pieces.set(pieces.size() - 1, new Stretch(Kind.KEPT, last.text + text));
        } else {
            pieces.add(new Stretch(Kind.KEPT, text));
        }
    }
}
