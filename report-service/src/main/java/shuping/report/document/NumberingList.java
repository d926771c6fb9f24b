package shuping.report.document;

import java.util.HashMap;
import java.util.Map;

/** A w:num: the levels it counts by, and where it starts them anew. */
record NumberingList(Levels levels, Map<Integer, Integer> restarts) {

    static final int LEVELS = 9;

    int restart(int level) {
        return restarts.getOrDefault(level, -1);
    }

    /** A w:abstractNum. Lists that share it share its counters. */
    static final class Levels {

        private final Map<Integer, Level> levels = new HashMap<>();

        void put(int number, Level level) {
            levels.put(number, level);
        }

        int start(int level) {
            var found = levels.get(level);
            return found == null ? 1 : found.start();
        }

        /** The number of a paragraph: %1 to %9 in the level's text stand for the counters. */
        String write(int level, int[] counts) {
            var own = levels.get(level);
            if (own == null || own.format().equals("none") && own.text().isEmpty()) {
                return "";
            }
            if (own.format().equals("bullet")) {
                return "• ";
            }
            var number = new StringBuilder();
            String text = own.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int at = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
                if (at < 0 || at >= LEVELS) {
                    number.append(c);
                    continue;
                }
                i++;
                var counted = levels.get(at);
                int count = counts[at] < 0 ? start(at) : counts[at];
                number.append(CountFormat.write(
                        own.legal() && at < level ? "decimal" : counted == null ? "decimal" : counted.format(), count));
            }
            return number.isEmpty() ? "" : number.append(gap(number)).toString();
        }

        /** A space where number and text would otherwise run together (1.2020年). */
        private static String gap(CharSequence number) {
            char last = number.charAt(number.length() - 1);
            return last == '.' || last < 0x80 && Character.isLetterOrDigit(last) ? " " : "";
        }
    }

    /**
     * @param format Word's name of the number format
     * @param legal earlier levels are written in digits (w:isLgl)
     */
    record Level(int start, String format, String text, boolean legal) {}
}
