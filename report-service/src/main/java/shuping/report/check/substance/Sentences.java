package shuping.report.check.substance;

import java.util.ArrayList;
import java.util.List;

/** The sentences of an item, without its slogan (拧紧责任。). */
final class Sentences {

    private static final String ENDS = "。；;！!？?\n";
    private static final int LONGEST_SLOGAN = 9;

    private Sentences() {}

    static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
                if (i - start > LONGEST_SLOGAN) {
                    sentences.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return sentences;
    }
}
