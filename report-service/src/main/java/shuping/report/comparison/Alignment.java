package shuping.report.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * What of one text stands unchanged in another, in the same order: looked for by line, in what is left by clause, in
 * what is still left by character. A stretch too long for one level is left to the next coarser one, so that no text
 * takes long.
 */
public final class Alignment {

    /** Tokens of both sides together; the work grows with their square. */
    private static final int MOST_TOKENS = 2_000;

    private final String before;
    private final String after;
    private final List<Run> kept = new ArrayList<>();

    private Alignment(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /**
     * A passage that both texts have.
     *
     * @param before where it begins in the one
     * @param after where it begins in the other
     */
    public record Run(int before, int after, int length) {}

    public static Alignment of(String before, String after) {
        var alignment = new Alignment(before, after);
        alignment.align(0, before.length(), 0, after.length(), Level.LINE);
        return alignment;
    }

    /** In order, none empty; neighbours may touch. */
    public List<Run> kept() {
        return List.copyOf(kept);
    }

    private void align(int from, int end, int otherFrom, int otherEnd, Level level) {
        int head = head(from, end, otherFrom, otherEnd);
        int tail = tail(from + head, end, otherFrom + head, otherEnd);
        keep(from, otherFrom, head);
        differ(from + head, end - tail, otherFrom + head, otherEnd - tail, level);
        keep(end - tail, otherEnd - tail, tail);
    }

    private void differ(int from, int end, int otherFrom, int otherEnd, Level level) {
        if (from == end || otherFrom == otherEnd) {
            return;
        }
        var tokens = Tokens.of(before, from, end, level);
        var others = Tokens.of(after, otherFrom, otherEnd, level);
        if (tokens.size() + others.size() > MOST_TOKENS) {
            finer(from, end, otherFrom, otherEnd, level);
            return;
        }
        int at = 0;
        int other = 0;
        for (var gap : Gap.between(tokens.texts(), others.texts())) {
            keep(tokens.start(at), others.start(other), tokens.start(gap.from()) - tokens.start(at));
            finer(tokens.start(gap.from()), tokens.start(gap.end()), others.start(gap.otherFrom()), others.start(gap.otherEnd()), level);
            at = gap.end();
            other = gap.otherEnd();
        }
        keep(tokens.start(at), others.start(other), end - tokens.start(at));
    }

    private void finer(int from, int end, int otherFrom, int otherEnd, Level level) {
        if (level != Level.CHARACTER) {
            align(from, end, otherFrom, otherEnd, level.finer());
        }
    }

    private void keep(int from, int otherFrom, int length) {
        if (length > 0) {
            kept.add(new Run(from, otherFrom, length));
        }
    }

    private int head(int from, int end, int otherFrom, int otherEnd) {
        int most = Math.min(end - from, otherEnd - otherFrom);
        int n = 0;
        while (n < most && before.charAt(from + n) == after.charAt(otherFrom + n)) {
            n++;
        }
        return n > 0 && Character.isHighSurrogate(before.charAt(from + n - 1)) ? n - 1 : n;
    }

    private int tail(int from, int end, int otherFrom, int otherEnd) {
        int most = Math.min(end - from, otherEnd - otherFrom);
        int n = 0;
        while (n < most && before.charAt(end - n - 1) == after.charAt(otherEnd - n - 1)) {
            n++;
        }
        return n > 0 && Character.isLowSurrogate(before.charAt(end - n)) ? n - 1 : n;
    }
}
