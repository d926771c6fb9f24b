package shuping.report.check;

import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shuping.report.check.Finding.Place;
import shuping.report.cycle.Severity;

/** Characters that nobody sees: of no width, or turning the direction of writing. They keep copied text from being found. */
@Component
class HiddenCharacters implements Check {

    private static final Rule RULE = new Rule("hidden-characters", "看不见的字符",
            "零宽字符和改变书写方向的字符肉眼看不见，会让查重和检索失灵。", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var places = new ArrayList<Place>();
        var hidden = subject.scan().hidden();
        int start = -1;
        for (int i = 0; i < hidden.size(); i++) {
            int at = hidden.get(i);
            start = start < 0 ? at : start;
            boolean runsOn = i + 1 < hidden.size() && hidden.get(i + 1) == at + 1;
            if (!runsOn) {
                if (!belongs(subject.text(), start)) {
                    places.add(new Place(start, at + 1, ""));
                }
                start = -1;
            }
        }
        if (!places.isEmpty()) {
            findings.add(RULE, "有 " + places.size() + " 处看不见的字符。", "可以一键清除，不影响正文。", places);
        }
    }

    static IntStream all() {
        return Stream.of(
                        IntStream.rangeClosed(0x200b, 0x200f), IntStream.rangeClosed(0x202a, 0x202e),
                        IntStream.rangeClosed(0x2060, 0x206f), IntStream.rangeClosed(0xfff9, 0xfffb),
                        IntStream.of(0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x3164, 0xfeff, 0xffa0))
                .flatMapToInt(part -> part);
    }

    /** A mark of the byte order at the very beginning, and what joins pictures to one, are no tricks. */
    private static boolean belongs(String text, int at) {
        return text.charAt(at) == '\ufeff' && at == 0
                || text.charAt(at) == '\u200d' && at > 0 && joined(text.charAt(at - 1));
    }

    private static boolean joined(char before) {
        return Character.isLowSurrogate(before) || before == '\ufe0f';
    }
}
