package shuping.report.structure;

import java.util.regex.Pattern;

/**
 * Finds a table of contents before the text itself: bare headings, numbered, that come again in it. It has two ranks or
 * a line 目录 above it; without both it may as well be the bare first report of several.
 */
final class Contents {

    private static final int LONGEST_ENTRY = 40;
    private static final int FARTHEST = 600;
    private static final Pattern ANNOUNCEMENT = Pattern.compile("(?:目\\s*录|提\\s*纲)[：:]?\\s*$");

    private static final Excerpt NONE = new Excerpt(0, 0);

    private final String text;

    private Contents(String text) {
        this.text = text;
    }

    /** Where it stands; empty if there is none. */
    static Excerpt in(String text) {
        return new Contents(text).find();
    }

    private Excerpt find() {
        int start = 0;
        while (start < FARTHEST && start < text.length() && !first(start)) {
            start = next(start);
        }
        return start < FARTHEST && start < text.length() ? from(start) : NONE;
    }

    private boolean first(int start) {
        return text.startsWith("一、", start) && entry(start);
    }

    private Excerpt from(int start) {
        boolean announced = ANNOUNCEMENT.matcher(text.substring(0, start)).find();
        int end = start;
        int inner = -1;
        while (end < text.length() && entry(end) && (end == start || !text.startsWith(words(start), end))) {
            inner = inner < 0 && nested(end) ? end : inner;
            end = next(end);
        }
        int again = inner < 0 && !announced ? -1 : again(start, end);
        boolean both = again >= 0 && (inner < 0 || again(inner, again) >= 0);
        return both ? new Excerpt(start, end) : NONE;
    }

    /** A short line that begins with a number and says no sentence. */
    private boolean entry(int start) {
        int end = Glyphs.lineEnd(text, start, Math.min(text.length(), start + LONGEST_ENTRY));
        if (end - start == LONGEST_ENTRY || Glyphs.trimEnd(text, start, end) - start < 4) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (Glyphs.ends(text.charAt(i)) || Glyphs.colon(text.charAt(i))) {
                return false;
            }
        }
        return Marks.opens(text.substring(start, end));
    }

    private boolean nested(int start) {
        return Numeral.end(text, start) == start || Glyphs.digit(text.charAt(start));
    }

    /** Where a line begins with the words of this entry again, or -1. */
    private int again(int entry, int from) {
        String words = words(entry);
        for (int i = text.indexOf(words, from); i >= 0; i = text.indexOf(words, i + words.length())) {
            int before = i;
            while (before > 0 && Glyphs.blank(text.charAt(before - 1))) {
                before--;
            }
            if (text.charAt(before - 1) == '\n') {
                return i;
            }
        }
        return -1;
    }

    private String words(int entry) {
        return text.substring(entry, Glyphs.lineEnd(text, entry, text.length())).strip();
    }

    private int next(int line) {
        return Glyphs.skipSpace(text, Glyphs.lineEnd(text, line, text.length()), text.length());
    }
}
