package shuping.report.check;

import java.util.regex.Pattern;

/**
 * A word as it is written to escape copy detection.
 *
 * @param word what stands there
 * @param wrong the word between what must stand before and after it
 * @param anchor how far into the word the character stands by which it is noticed
 * @param right what is meant
 */
record Spelling(String word, Pattern wrong, char first, int anchor, String right) {

    static Spelling of(String wrong, String right) {
        return of("", wrong, "", right);
    }

    /**
     * @param before regular expression for what stands before, or one that looks behind by itself; empty for anything
     * @param after the same for what follows
     */
    static Spelling of(String before, String wrong, String after, String right) {
        int anchor = 0;
        while (anchor < wrong.length() && wrong.charAt(anchor) > 'z') {
            anchor++;
        }
        anchor = anchor == wrong.length() ? 0 : anchor;
        var pattern = (before.isEmpty() || before.startsWith("(?") ? before : "(?<=" + before + ")") + Pattern.quote(wrong)
                + (after.isEmpty() ? "" : "(?=" + after + ")");
        return new Spelling(wrong, Pattern.compile(pattern), wrong.charAt(anchor), anchor, right);
    }

    /** Where the word ends if its noticed character stands at i; 0 if the word is not there. */
    int end(String text, int i) {
        int start = i - anchor;
        if (!text.startsWith(word, start)) {
            return 0;
        }
        var matcher = wrong.matcher(text).useTransparentBounds(true).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
