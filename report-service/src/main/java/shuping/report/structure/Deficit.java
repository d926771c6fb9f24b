package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Knows when a clause says by itself that something is wanting (…不够, …还有短板). */
final class Deficit {

    private static final Pattern WANTING = Pattern.compile("不(?![断懈忘仅但止光折畏惧辱负])|[缺欠弱少难松慢低浅浮未没偏粗乏薄淡畏]|短板|差距|滞后|单一|有待|脱节|过于|形式|表面|断层|老化"
            + "|参差|空白|惰性|重.{1,6}轻|递减|衰减|折扣|走过场|应付|脱离|起步|矛盾|冲突|盲区|顽疾|问题(?:较为|比较|依然|仍然|十分)?(?:突出|存在)");
    private static final Pattern DEPENDENT = Pattern.compile(
            "^(?:导致|造成|致使|使得|使|以致|影响|从而|但|而|尤其|特别|甚至|也|且|并|因此|以及|还|更|从)");

    private static final int SHORTEST_STATEMENT = 6;

    private Deficit() {}

    static boolean complete(String text, Excerpt clause) {
        return WANTING.matcher(clause.in(text)).find();
    }

    /** Members between 、 that each say what is wanting; among three or more, long ones, one may say it in words of its own. */
    static boolean listed(String text, List<Excerpt> words) {
        long complete = words.stream().filter(word -> complete(text, word)).count();
        boolean statements = words.size() > 2 && words.stream().allMatch(word -> word.end() - word.start() >= SHORTEST_STATEMENT);
        return words.size() > 1 && (complete == words.size() || statements && complete == words.size() - 1);
    }

    /** Three clauses or more of about one length, each a statement of its own: 思想上求稳怕乱，工作上统筹不够，管理上失之于宽. */
    static boolean parallel(String text, List<Excerpt> clauses) {
        return clauses.size() > 2 && clauses.stream().allMatch(clause -> {
            int length = clause.end() - clause.start();
            return length >= 4 && length <= 16 && !DEPENDENT.matcher(clause.in(text)).lookingAt();
        });
    }

    /** Joins clauses that do not stand by themselves to their neighbours. */
    static List<Excerpt> join(String text, List<Excerpt> clauses) {
        var joined = new ArrayList<Excerpt>();
        int start = -1;
        for (var clause : clauses) {
            boolean dependent = DEPENDENT.matcher(clause.in(text)).lookingAt();
            if (start < 0 && dependent && !joined.isEmpty()) {
                joined.set(joined.size() - 1, new Excerpt(joined.get(joined.size() - 1).start(), clause.end()));
                continue;
            }
            start = start < 0 ? clause.start() : start;
            if (complete(text, clause)) {
                joined.add(new Excerpt(start, clause.end()));
                start = -1;
            }
        }
        int end = clauses.get(clauses.size() - 1).end();
        if (start >= 0 && joined.isEmpty()) {
            joined.add(new Excerpt(start, end));
        } else if (start >= 0) {
            joined.set(joined.size() - 1, new Excerpt(joined.get(joined.size() - 1).start(), end));
        }
        return joined;
    }
}
