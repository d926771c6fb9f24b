package shuping.report.check;

import org.springframework.stereotype.Component;
import shuping.report.cycle.Severity;

/** Neither longer than the cycle allows nor too short to say anything. */
@Component
class TextLength implements Check {

    private static final int LEAST = 300;
    private static final Rule RULE = new Rule("length", "篇幅不合要求",
            "年度方案限定了字数，超长的念不完、看不完，太短的说不清。", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        int characters = subject.characters();
        int written = subject.rules().writtenLimit();
        int spoken = subject.rules().spokenLimit();
        if (characters < LEAST) {
            findings.add(RULE, "正文只有 " + characters + " 字，太短。", "请写明做了什么、差在哪里、准备怎么改。");
        } else if (written > 0 && characters > written) {
            findings.add(RULE, "正文 %d 字，超过 %d 字的限制（按 Word 字数统计）。".formatted(characters, written),
                    "请压缩 " + (characters - written) + " 字以上。");
        } else if (spoken > 0 && characters > spoken) {
            findings.add(RULE, "正文 %d 字，现场述职限 %d 字（按 Word 字数统计）。".formatted(characters, spoken),
                    "书面述职可以不改；现场述职的，请另备一份不超过 " + spoken + " 字的。");
        }
    }
}
