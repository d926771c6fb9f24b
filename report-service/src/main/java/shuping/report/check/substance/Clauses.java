package shuping.report.check.substance;

import java.util.ArrayList;
import java.util.List;

/** What a statement says in one and in parts. */
final class Clauses {

    private static final String ENDS = "，,；;。：:";
    private static final int SHORTEST = 5;

    private Clauses() {}

    /** The statement and, if it has several, each of its clauses that is long enough to say something. */
    static List<String> andWhole(String text) {
        var parts = new ArrayList<String>();
        parts.add(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
                if (i - start >= SHORTEST && i - start < text.length()) {
                    parts.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
