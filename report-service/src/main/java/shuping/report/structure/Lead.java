package shuping.report.structure;

import java.util.regex.Pattern;

/** Finds the lead sentence of a section without numbers: 虽然…，但还存在一些不足，主要表现在： */
final class Lead {

    private static final int REACH = 160;

    private static final Pattern BEFORE_COLON = Pattern.compile(
            "(?:不足|差距|问题|短板|弱项|现象|倾向|以下|如下|表现[在为]?|方面|主要[是有]?|重点|做好|工作|做到|几点|体现在)[^：:]{0,12}[：:]$");
    private static final Pattern SHORTCOMINGS = Pattern.compile(
            "(?:(?:虽然|虽|但|一年来|过去|回顾|在看到|在(?:充分)?肯定|在取得|在总结|当前|目前|工作中|对照|与|总的来看|尽管|对标|我|自己|本人|今年|[0-9xX]{2,4}年|通过)[^。；;\\n]{0,110}?)?"
                    + "(?:存在|仍有|还有|有)(?:着)?(?:不少|不小的?|一些|一定|许多|诸多|以下|很多|较大|这样那样|一定的?|很大)(?:的)?[^。，,；;\\n]{0,6}?(?:不足|差距|问题|短板|弱项)"
                    + "(?:[和与、](?:不足|差距|问题|短板|弱项))*(?:之处)?[，,。]?\\s*(?:(?:主要|具体|集中|突出)?(?:是|表现[在为]|体现在|有)(?:以下.{0,6})?[：:，,]?|(?:比如|例如|譬如)[：:，,])?"
                    + "|(?:虽然|虽|但|一年来|过去|回顾|对照|总的来看|尽管|对标|工作)[^。；;\\n]{0,60}?(?:存在|仍有|还有|有)[^。；;，,\\n]{0,4}(?:不足|差距|问题|短板|弱项)[。，,]\\s*"
                    + "(?:主要|具体|集中|突出)(?:表现)?(?:是|为|在|有)(?:以下.{0,6})?[：:，,]");
    private static final Pattern ACHIEVEMENTS = Pattern.compile(
            "(?:(?:(?:我始终|一年来|今年以来|过去一年|本年度|近年来|任职以来|[0-9xX]{2,4}年(?:以来|来|度)?[，,]|在.{2,24}(?:领导|指导|带领|支持)下)[^。\\n]{0,130}"
                    + "(?:履行|取得|成效|职责|进展|成绩|现将|稳中有进|稳步(?:推进|提升)|(?:再上|迈上)(?:新的?)?台阶|有序推进|(?:持续|明显|不断|全面)(?:提升|加强))|[^。\\n]{0,60}(?:[一二三四五六七八九几]个方面(?:的)?工作|做到“.{2,6}”))[^。\\n]{0,20}。|[^\\n]{0,90}?(?:以下|如下)[^。\\n]{0,8}(?:工作|情况)。)");
    private static final Pattern CAUSES = Pattern.compile(
            "(?:究其(?:原因|根源)|归根结底|归结起来|原因)?[，,]?(?:主要|根本|关键)?(?:在于|是由于|是因为|(?<=主要|根本|关键)是)[：:，,]?");
    private static final Pattern LAST_YEAR = Pattern.compile(
            "(?:(?:在|对)?(?:去年|上年|上一年|[0-9xX]{4}年)[^。；;\\n]{0,60}(?:点评|指出|反馈|查摆|评议|提出)[^。；;\\n]{0,100}"
                    + "|(?:点评|反馈|指出|查摆|梳理)[^。；;\\n]{0,60}(?:问题|意见|建议)[^。；;\\n]{0,60})[。：:]");
    private static final Pattern PLAN =
            Pattern.compile("(?:下一步|下步|今后|新的一年|明年|来年|我将|针对|[0-9xX]{2,4}年)[^。；;\\n]{0,120}(?:以下|如下|重点)[^。；;\\n]{0,24}[。：:]");

    private Lead() {}

    /** Where the lead ends; from if there is none. */
    static int end(String text, int from, int to, SectionKind kind) {
        int start = Glyphs.skipSpace(text, from, to);
        int limit = Math.min(to, start + REACH);
        int end = colon(text, start, limit);
        if (end < 0) {
            end = after(pattern(kind), text, start, limit);
        }
        if (end < 0 || Glyphs.skipSpace(text, end, to) >= to) {
            return from;
        }
        return kind == SectionKind.SHORTCOMINGS && Glyphs.colon(text.charAt(end - 1)) && text.startsWith("如", end) ? end + 1 : end;
    }

    /** Where the colon of the first sentence ends, if the words before it announce a list. */
    private static int colon(String text, int start, int limit) {
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (Glyphs.colon(c)) {
                return BEFORE_COLON.matcher(text.substring(start, i + 1)).find() ? i + 1 : -1;
            }
            if (c == '\n' && Glyphs.endsAt(text, Math.max(start, i - 1)) || Glyphs.endsAt(text, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static Pattern pattern(SectionKind kind) {
        return switch (kind) {
            case SHORTCOMINGS -> SHORTCOMINGS;
            case ACHIEVEMENTS -> ACHIEVEMENTS;
            case LAST_YEAR -> LAST_YEAR;
            case CAUSES -> CAUSES;
            default -> PLAN;
        };
    }

    private static int after(Pattern pattern, String text, int start, int limit) {
        var matcher = pattern.matcher(text).region(start, limit);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
