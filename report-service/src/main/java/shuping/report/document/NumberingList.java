package shuping.report.document;

import java.util.HashMap;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * A w:num of .docx, an LFO of .doc: the levels it counts by, which of them it words otherwise, and where it starts them anew.
 *
 * @param levels whoever shares them shares their counters
 */
record NumberingList(Levels levels, Map<Integer, Level> own, Map<Integer, Integer> restarts) {

    static final int LEVELS = 9;

    int restart(int level) {
        return restarts.getOrDefault(level, -1);
    }

    int start(int level) {
        var found = level(level);
        return found == null ? 1 : found.start();
    }

    /** Does this level begin anew behind a paragraph of that one above it? */
    boolean beginsAnew(int level, int above) {
        var found = level(level);
        return found == null || found.restartsAfter() < 0 || above < found.restartsAfter();
    }

    /** The number of a paragraph: %1 to %9 in the level's text stand for the counters. */
    String write(int level, int[] counts) {
        var asked = level(level);
        if (asked == null || asked.format().equals("none") && asked.text().isEmpty()) {
            return "";
        }
        if (asked.format().equals("bullet")) {
            return "• ";
        }
        var number = new StringBuilder();
        String text = asked.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (at < 0 || at >= LEVELS) {
                number.append(c);
                continue;
            }
            i++;
            var counted = level(at);
            int count = counts[at] < 0 ? start(at) : counts[at];
            number.append(CountFormat.write(
                    asked.legal() && at < level || counted == null ? "decimal" : counted.format(), count));
        }
        return number.isEmpty() ? "" : number.append(gap(number)).toString();
    }

    @Nullable
    private Level level(int level) {
        return own.getOrDefault(level, levels.levels.get(level));
    }

    /** A space where number and text would otherwise run together (1.2020年). */
    private static String gap(CharSequence number) {
        char last = number.charAt(number.length() - 1);
        return last == '.' || last < 0x80 && Character.isLetterOrDigit(last) ? " " : "";
    }

    /** A w:abstractNum of .docx, an LSTF of .doc. */
    static final class Levels {

        private final Map<Integer, Level> levels = new HashMap<>();

        void put(int number, Level level) {
            levels.put(number, level);
        }
    }

    /**
     * @param format Word's name of the number format
     * @param legal earlier levels are written in digits (w:isLgl)
     * @param restartsAfter begins anew only behind levels above this one; behind any where it is -1
     */
    record Level(int start, String format, String text, boolean legal, int restartsAfter) {}
}
