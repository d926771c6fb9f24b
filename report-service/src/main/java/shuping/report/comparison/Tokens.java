package shuping.report.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage cut into lines, clauses or characters.
 *
 * @param starts where each begins in the text, and behind the last where the passage ends
 */
record Tokens(List<String> texts, List<Integer> starts) {

    static Tokens of(String text, int from, int end, Level level) {
        var texts = new ArrayList<String>();
        var starts = new ArrayList<Integer>();
        int start = from;
        for (int at = from; at < end; ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (level.endsWith(codePoint) || at == end) {
                texts.add(text.substring(start, at));
                starts.add(start);
                start = at;
            }
        }
        starts.add(end);
        return new Tokens(texts, starts);
    }

    int size() {
        return texts.size();
    }

    int start(int token) {
        return starts.get(token);
    }
}
