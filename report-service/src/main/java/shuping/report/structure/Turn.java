package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in running text where the writer turns to another matter without a heading (原因：…, 下一步，我将…).
 *
 * @param start where the turning words begin
 * @param wordsEnd where they end
 * @param bodyStart where the matter itself begins
 */
record Turn(SectionKind kind, int start, int wordsEnd, int bodyStart, Doubt doubt) {

    private static final int REACH = 120;
    private static final Pattern ORIGIN = Pattern.compile("因|根源|产生|出现|造成|存在");

    /**
     * @param first the characters such words may begin with; empty if any
     * @param within one of these follows soon; empty if none must
     */
    private record Words(String first, String within, Pattern pattern) {

        boolean mayBegin(String text, int at, int to) {
            if (!first.isEmpty() && first.indexOf(text.charAt(at)) < 0) {
                return false;
            }
            for (int i = at; i < Math.min(to, at + 28) && !within.isEmpty(); i++) {
                if (within.indexOf(text.charAt(i)) >= 0) {
                    return true;
                }
            }
            return within.isEmpty();
        }
    }

    /** 以上问题的产生，主要原因在于： */
    private static final String OF_THESE =
            "(?:(?:以上|上述|这些|存在|产生|出现|造成)[^。；;，,：:\\n]{0,16}?(?:问题|不足|短板|差距)[^。；;，,：:\\n]{0,6}[，,])?";
    private static final Words CAUSES = new Words("", "因源", Pattern.compile(
            OF_THESE + "(?:(?<words>(?!由于|因为|因)[^。；;，,：:\\n]{0,20}?(?:原因|根源)(?:分析|剖析)?)(?:(?:如下|有以下几.|有.{1,3}[点个方面]+)?[：:]\\s*(?:主要(?:是|有|在于)[：:，,]?)?"
                    + "|(?:[，,]\\s*)?(?:归根结底|归结起来|关键|根本|主要|还是|就|都)?(?:是由于|是因为|是|在于|有)[：:，,]?)"
                    + "|(?<words2>究其(?:主要|根本|深层次)?(?:原因|根源)|(?:深刻)?(?:剖析|分析|反思)(?:其|主要|产生)?(?:原因|根源))[，,]\\s*(?:主要(?:是|在于|有|(?=[：:])))?(?:是)?)"));
    private static final Pattern LINE_OF_CAUSES = Pattern.compile("(?:主要|产生|具体|究其|深层次)*(?:原因|根源)");
    private static final Pattern GOES_ON = Pattern.compile("(?:的|主要|产生|根本|直接|深层次|究其|以上|上述|这些|(?<!依然|仍然|仍)存在|出现|造成|分析|剖析)$");
    private static final Words MAINLY = new Words("主根以上这存产出造", "", Pattern.compile(OF_THESE + "(?<words>(?:主要|根本)(?:是由于|是因为|是|在于|源于))[：:，,]?"));
    private static final Words PLAN = new Words("在下今接新来明针对围0123456789", "", Pattern.compile(
            "(?<words>(?:在)?(?:下一步|下步|今后|以后|接下来|下一阶段|下阶段|新的一年|来年|明年)(?:[一二三四五两几]年|一个?时期|一段时间)?(?:(?:的)?(?:工作|日子|时间|一年)?[中里]?)(?:[，,：:]|(?=我|[^。，,；;]{0,8}将))"
                    + "|(?:针对|对照|围绕)(?:以上|上述|这些|存在的?|上面)[^。，,；;]{0,10}?(?:问题|不足|短板|差距)[，,]"
                    + "|[0-9]{4}年(?:[，,](?=[^。；;]{0,12}(?:将|要))|(?=[^。；;，,：:\\n]{0,14}(?:打算|计划|将)[^。；;，,：:\\n]{0,14}[：:])))"));
    private static final Words REMEDY = new Words("整改解应下措", "：:", Pattern.compile("(?<words>(?:整改|改进|解决|应对|下步|下一步)?(?:措施|举措|打算))[：:]"));
    /** 原因一：, 措施一：: numbers as well as words; they stay in the text they open. */
    private static final Pattern NUMBERED_CAUSE = Pattern.compile("(?:主要)?原因[一二三四五六七八九十1-9]{1,2}[：:]");
    private static final Pattern NUMBERED_REMEDY = Pattern.compile("(?:整改|改进)?(?:措施|举措|打算)[一二三四五六七八九十1-9]{1,2}[：:]");
    private static final Words SHORTCOMINGS = new Words("虽但同尽一回在当目工对总我与然过不诚", "", Pattern.compile(
            "(?<words>(?:当然|不过|诚然|虽然|虽|但|但是|同时|尽管|一年来|回顾|在看到|在(?:充分)?肯定|在取得|在总结|当前|目前|工作中|对照|总的来看|总之|我也|与此同时|然而|过去一年)[^。；;\\n]{0,90}?"
                    + "(?:存在|仍有|还有|有)(?:[^。；;\\n，,：:]{0,16}?(?:不足|差距|问题|短板|弱项)|一是[^。；;\\n]{4,80}等问题)(?:和(?:不足|差距|问题|短板|弱项))?)"));

    /** Whatever it begins with: what follows the colon is wanting. */
    private static final Words ANNOUNCED = new Words("", "", Pattern.compile(
            "(?<words>(?!针对|对照|围绕|聚焦)[^。；;：:\\n]{0,40}?(?:存在|仍有|还有)[^。；;，,：:\\n]{0,10}(?:不足|差距|问题|短板|弱项)(?:和(?:不足|差距|问题|短板|弱项))?(?:之处)?(?=[：:]))"));

    /** 原因：… and its like, at the beginning of a sentence. */
    static Turn toCauses(String text, int at, int to) {
        if (NUMBERED_CAUSE.matcher(text).region(at, to).lookingAt()) {
            return new Turn(SectionKind.CAUSES, at, at, at, Doubt.NONE);
        }
        var turn = match(CAUSES, SectionKind.CAUSES, text, at, to);
        return turn == null ? match(MAINLY, SectionKind.CAUSES, text, at, to) : turn;
    }

    /** Does a cause announce itself here, whatever stands before it? */
    static boolean announcesCauses(String text, int at, int to) {
        return at < to && "主产具究深原根".indexOf(text.charAt(at)) >= 0 && LINE_OF_CAUSES.matcher(text).region(at, to).lookingAt();
    }

    static Turn toPlan(String text, int at, int to) {
        return match(PLAN, SectionKind.PLAN, text, at, to);
    }

    /** 整改措施：… behind a shortcoming of its own. */
    static Turn toRemedy(String text, int at, int to) {
        return NUMBERED_REMEDY.matcher(text).region(at, to).lookingAt()
                ? new Turn(SectionKind.PLAN, at, at, at, Doubt.NONE)
                : match(REMEDY, SectionKind.PLAN, text, at, to);
    }

    static Turn toShortcomings(String text, int at, int to) {
        var turn = match(SHORTCOMINGS, SectionKind.SHORTCOMINGS, text, at, to);
        turn = turn == null ? match(ANNOUNCED, SectionKind.SHORTCOMINGS, text, at, to) : turn;
        return turn == null ? null : new Turn(turn.kind, at, at, at, turn.doubt);
    }

    /** Only 主要是 with no word of causes: it may as well explain the statement before it. */
    boolean doubtful(String text) {
        return kind == SectionKind.CAUSES && bodyStart > start && !ORIGIN.matcher(text).region(start, bodyStart).find();
    }

    private static Turn match(Words pattern, SectionKind kind, String text, int at, int to) {
        if (at >= to || !pattern.mayBegin(text, at, to)) {
            return null;
        }
        int limit = Math.min(to, at + REACH);
        String words = text.substring(at, limit);
        var breaks = breaks(words);
        Matcher matcher = pattern.pattern().matcher(breaks.isEmpty() ? words : without(words, breaks));
        if (!matcher.lookingAt()) {
            return null;
        }
        int wordsEnd = matcher.end("words") < 0 ? matcher.end("words2") : matcher.end("words");
        if (breaks.stream().anyMatch(end -> end < wordsEnd && beginsAnew(words, end))) {
            return null;
        }
        int end = at + with(breaks, wordsEnd);
        return new Turn(kind, at, end, at + with(breaks, matcher.end()), doubt(kind, Excerpt.of(text, at, end).in(text)));
    }

    private static Doubt doubt(SectionKind kind, String words) {
        String said = words.length() > 16 ? words.substring(0, words.offsetByCodePoints(0, 12)) + "……" : words;
        return switch (kind) {
            case CAUSES -> said.contains("因") || said.contains("根源")
                    ? Doubt.NONE
                    : Doubt.guessed("“" + said + "”之后读作原因分析，对吗？");
            case PLAN -> Doubt.likely("这里没有标题，从“" + said + "”起读作下步打算，对吗？");
            default -> Doubt.likely("这里没有标题，从“" + said + "”起读作不足，对吗？");
        };
    }

    /** The line before has said all it says, although no full stop tells so; the words turn on the next one. */
    private static boolean beginsAnew(String words, int lineEnd) {
        return LINE_OF_CAUSES.matcher(words).region(lineEnd + 1, words.length()).lookingAt()
                && !GOES_ON.matcher(words).region(0, lineEnd).find();
    }

    /** Line breaks in the middle of a sentence, which may part the words looked for. */
    private static List<Integer> breaks(String words) {
        var breaks = new ArrayList<Integer>();
        for (int i = words.indexOf('\n'); i >= 0; i = words.indexOf('\n', i + 1)) {
            if (i > 0 && i + 1 < words.length() && Glyphs.han(words.charAt(i - 1))
                    && (Glyphs.han(words.charAt(i + 1)) || Glyphs.separates(words.charAt(i + 1)))) {
                breaks.add(i);
            }
        }
        return breaks;
    }

    private static String without(String words, List<Integer> breaks) {
        var joined = new StringBuilder(words);
        for (int i = breaks.size() - 1; i >= 0; i--) {
            joined.deleteCharAt(breaks.get(i));
        }
        return joined.toString();
    }

    private static int with(List<Integer> breaks, int end) {
        int place = end;
        for (int at : breaks) {
            place += at < place ? 1 : 0;
        }
        return place;
    }
}
