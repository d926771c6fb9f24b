package shuping.report.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows the fields of a .doc, which may nest: code and result stand in the text, and only the result is shown. */
final class OldWordFields {

    static final char CELL = '\u0007';
    private static final char BEGIN = '\u0013';
    private static final char RESULT = '\u0014';
    private static final char END = '\u0015';

    /** For each field that is open, whether its result has begun. */
    private final Deque<Boolean> open = new ArrayDeque<>();
    private int codes;

    /** Takes the next character; true if a reader sees it. */
    boolean show(char c) {
        switch (c) {
            case BEGIN -> {
                open.push(false);
                codes++;
            }
            case RESULT -> {
                if (!open.isEmpty() && !open.peek()) {
                    open.pop();
                    open.push(true);
                    codes--;
                }
            }
            case END -> {
                if (!open.isEmpty() && !open.pop()) {
                    codes--;
                }
            }
            default -> {
                return codes == 0 || c == '\r' || c == CELL;
            }
        }
        return false;
    }
}
