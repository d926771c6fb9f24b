package shuping.report.structure;

import java.util.EnumSet;
import java.util.Set;
import shuping.report.structure.HeadingWords.Sense;

/** Judges a heading line that has words of its own beside those of headings (当前社区建设存在的主要问题). */
final class HeadingLine {

    /** Speak of a plan whatever stands before them; 方向 and 措施 (把准方向, 落实措施) do not. */
    private static final Set<String> OWN_PLAN = Set.of("打算", "展望", "设想");

    private HeadingLine() {}

    static HeadingWords.Match whole(String heading) {
        var senses = EnumSet.noneOf(Sense.class);
        boolean closed = false;
        boolean wants = false;
        int last = 0;
        for (int i = 0; i < heading.length(); ) {
            int end = HeadingWords.wordEnd(heading, i, heading.length());
            if (end < 0) {
                i++;
                continue;
            }
            var sense = HeadingWords.senseOf(heading, i, end);
            boolean slogan = sense == Sense.PLAN && last != i && end - i < 4 && !OWN_PLAN.contains(heading.substring(i, end));
            last = end;
            boolean tail = HeadingWords.mayEnd(sense) && !slogan && tail(heading, end);
            wants |= sense == Sense.SHORTCOMING;
            if (tail || sense == Sense.LAST_YEAR || sense == Sense.RECTIFICATION) {
                senses.add(sense);
            }
            closed |= tail;
            i = end;
        }
        var kind = closed ? HeadingWords.kind(senses, heading) : null;
        if (kind == SectionKind.CAUSES && wants && !HeadingWords.ORIGIN.matcher(heading).find()) {
            kind = SectionKind.SHORTCOMINGS;
        }
        boolean slogan = (kind == SectionKind.ACHIEVEMENTS || kind == SectionKind.PLAN) && sloganAlone(heading);
        return kind == null || slogan
                ? afterSlogan(heading)
                : new HeadingWords.Match(kind, heading.length(), HeadingWords.planToo(senses, kind));
    }

    /** 立下愚公移山志，路在脚下创业绩: two halves, neither of which begins like a heading. What stands under it tells more. */
    private static boolean sloganAlone(String heading) {
        int comma = Math.max(heading.lastIndexOf('，'), heading.lastIndexOf(','));
        return comma > 0 && comma + 1 < heading.length() && !HeadingWords.prefix(heading, 0, comma).found()
                && HeadingWords.wordEnd(heading, comma + 1, heading.length()) < 0;
    }

    /** What the words after the comma say alone: 聚焦短板弱项，存在的主要不足. */
    private static HeadingWords.Match afterSlogan(String heading) {
        int comma = Math.max(heading.lastIndexOf('，'), heading.lastIndexOf(','));
        var match = comma < 0 ? HeadingWords.Match.NONE : HeadingWords.prefix(heading, comma + 1, heading.length());
        return match.end() == heading.length() ? match : HeadingWords.Match.NONE;
    }

    /** Does a part of the heading end here: its end, or a comma or 和 after it? */
    private static boolean tail(String heading, int end) {
        if (end == heading.length() || heading.startsWith("分析", end) || heading.startsWith("清单", end)) {
            return true;
        }
        char next = heading.charAt(end);
        return Glyphs.separates(next) || Glyphs.blank(next) || Glyphs.closes(next) || next == '（' || next == '('
                || next == '和' || next == '与' || next == '及' || heading.startsWith("以及", end);
    }
}
