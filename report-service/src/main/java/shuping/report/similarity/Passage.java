package shuping.report.similarity;

/**
 * A passage that stands in another report, too.
 *
 * @param start where it begins in the text as uploaded, in UTF-16 units
 * @param end exclusive
 * @param otherStart where it begins in the other report's text as uploaded
 * @param otherBefore a few characters that stand before it there
 * @param otherAfter and behind it
 */
public record Passage(
        int start,
        int end,
        int otherStart,
        int otherEnd,
        String text,
        String otherText,
        String otherBefore,
        String otherAfter) {

    private static final int CONTEXT = 20;

    static Passage of(Run run, String text, Wording wording, String other, Wording otherWording) {
        int start = wording.start(run.start());
        int end = wording.end(run.end() - 1);
        int otherStart = otherWording.start(run.otherStart());
        int otherEnd = otherWording.end(run.otherEnd() - 1);
        return new Passage(start, end, otherStart, otherEnd, text.substring(start, end),
                other.substring(otherStart, otherEnd),
                other.substring(whole(other, Math.max(0, otherStart - CONTEXT)), otherStart),
                other.substring(otherEnd, whole(other, Math.min(other.length(), otherEnd + CONTEXT))));
    }

    /** Not between the halves of a surrogate pair. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
