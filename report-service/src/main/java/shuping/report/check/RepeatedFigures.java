package shuping.report.check;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import shuping.report.check.Contradictions.Contradiction;
import shuping.report.structure.SectionKind;

/** One thing counted in two places: 全镇党员320名 here, 全镇356名党员 there; 走访群众12户 and 走访群众15户. */
final class RepeatedFigures {

    private static final String THINGS = "基层党组织|党组织|党总支|党支部|党小组|党员|行政村|自然村|村民小组|社区|村|网格员|网格|小区|居民|村民|教职工|教师|学生"
            + "|职工|医护人员|企业|商户";
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:全|[我本])(?<of>[市区县镇乡村校院局社系]|街道|公司|集团)区?统?|(?<=[，。；：\\n是]))(?:现|共|总共|下)?(?:有|辖|设)?(?<thing>"
                    + THINGS + ")?$");
    private static final Pattern AFTER = Pattern.compile("^(?<thing>" + THINGS + ")(?![党书干民委支集两级组主工医学志之的员大小内外里（、和及与或])");
    private static final Pattern FILLER = Pattern.compile(
            "^(?:[一二三四五六七八九十]+是|全年|今年以来|今年|一年来|本年度|年度|先后|累计|共计|总计|合计|共|我|并|还|已|、)+");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:季度|月份?|半年|去年|上年|前年|往年|明年|每[年季月周]|原来|过去|[村组社区支部校院局镇乡区县])[^，。；]{0,2}[，：]?$");
    /** What is done so and so often, or to so and so many: counted once, it stays so. */
    private static final Pattern DEED = Pattern.compile(
            "^(?:主持)?(?:召开|开展|组织|举办|走访|发展|培训|整顿|新建|建成|新成立|调解|调处|化解|解决|慰问|帮扶|结对|接待|办结|培养|选派|投入|争取|创建|提拔|招录|专题研究|讲)"
                    + "[\\u4e00-\\u9fff]{2,}");
    private static final int LONGEST_CLAUSE = 24;

    private RepeatedFigures() {}

    static void examine(Subject subject, List<Quantity> quantities, List<Contradiction> found) {
        var seen = new HashMap<String, Quantity>();
        for (var quantity : quantities) {
            if (quantity.rough() || quantity.percent() || promised(subject, quantity)) {
                continue;
            }
            var key = total(subject.text(), quantity);
            key = key == null ? clause(subject.text(), quantity) : key;
            if (key == null) {
                continue;
            }
            var before = seen.putIfAbsent(key + " " + quantity.unit(), quantity);
            if (before != null && before.value() != quantity.value()) {
                found.add(Contradiction.of("“%s”前面说 %s，这里说 %s。".formatted(
                        key.replaceFirst("^/", ""), before.words(), quantity.words()), before, quantity));
            }
        }
    }

    /** What is planned, or was last year, is another figure of the same thing. */
    private static boolean promised(Subject subject, Quantity quantity) {
        return subject.structure().sections().stream()
                .filter(section -> section.kind() == SectionKind.PLAN || section.kind() == SectionKind.LAST_YEAR)
                .anyMatch(section -> section.start() <= quantity.start() && quantity.start() < section.end());
    }

    /** 全镇现有党员320名, 全镇356名党员: scope and thing. */
    private static String total(String text, Quantity quantity) {
        var before = BEFORE.matcher(text).region(Math.max(0, quantity.start() - 12), quantity.start());
        before.useTransparentBounds(true).useAnchoringBounds(true);
        if (!before.find()) {
            return null;
        }
        var thing = before.group("thing");
        var scope = before.group("of");
        if (thing == null) {
            var after = AFTER.matcher(text).region(quantity.end(), Math.min(text.length(), quantity.end() + 8))
                    .useTransparentBounds(true);
            if (!after.find()) {
                return null;
            }
            thing = after.group("thing");
        }
        boolean counted = scope != null || before.group().matches(".*[有辖设].*");
        return counted ? (scope == null ? "/" : "全" + scope) + thing : null;
    }

    /** The words before the number, back to the beginning of its clause. */
    private static String clause(String text, Quantity quantity) {
        int start = quantity.start();
        while (start > 0 && quantity.start() - start < LONGEST_CLAUSE && "，。；：、！？“”（）\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        boolean labelled = start > 0 && LABELLED.matcher(text).region(Math.max(0, start - 8), start).find();
        var words = FILLER.matcher(text.substring(start, quantity.start())).replaceFirst("");
        return labelled || !DEED.matcher(words).matches() ? null : words;
    }
}
