package shuping.report.check;

import java.util.HashMap;
import java.util.List;
import shuping.report.check.Contradictions.Contradiction;
import shuping.report.structure.Section;
import shuping.report.structure.SectionKind;
import shuping.report.wording.Words;

/** One thing counted in two places: 全镇党员320名 here, 全镇356名党员 there; 走访群众12户 and 走访群众15户. */
final class RepeatedFigures {

    private static final int LONGEST_CLAUSE = 24;
    private static final int LEAST_DEED = 4;
    private static final String CLAUSE_ENDS = "，。；：、！？“”（）\n";
    private static final Words THINGS = Words.of("""
            基层党组织 党组织 党总支 党支部 党小组 党员 行政村 自然村 村民小组 社区 村 网格员 网格 小区 居民 村民 教职工 教师 学生 职工
            医护人员 企业 商户
            """);
    /** 47个村 is the whole, 47个村党支部书记 is another thing, 47个村、社区 is more. */
    private static final String OTHER_THING = "党书干民委支集两级组主工医学志之的员大小内外里（、和及与或";
    private static final Words SCOPES = Words.of("街道 公司 集团 系统 市 区 县 镇 乡 村 校 院 局 社区");
    private static final String[] HOLDS = {"共有", "现有", "总共有", "下辖", "下设", "设有", "共", "有", "辖", ""};
    private static final Words FILLERS = Words.of("""
            一是 二是 三是 四是 五是 六是 全年 今年以来 今年 一年来 本年度 年度 先后 累计 共计 总计 合计 共 我 并 还 已 主持
            """);
    /** What is done so and so often, or to so and so many: counted once, it stays so. */
    private static final Words DEEDS = Words.of("""
            召开 开展 组织 举办 走访 发展 培训 整顿 新建 建成 新成立 调解 调处 化解 解决 慰问 帮扶 结对 接待 办结 培养 选派 投入 争取
            创建 提拔 招录 专题研究 讲党课
            """);
    private static final Words LABELS = Words.of("季度 月 月份 半年 去年 上年 前年 往年 明年 每年 每季 每月 每周 原来 过去");
    private static final String LABEL_ENDS = "村组社区部校院局镇乡区县";

    private final String text;
    private final HashMap<String, Quantity> seen = new HashMap<>();

    private RepeatedFigures(String text) {
        this.text = text;
    }

    static void examine(Subject subject, List<Quantity> quantities, List<Contradiction> found) {
        var figures = new RepeatedFigures(subject.text());
        for (var quantity : quantities) {
            if (!quantity.rough() && !quantity.percent()) {
                var key = figures.key(quantity);
                if (key != null && !promised(subject.structure().sections(), quantity)) {
                    figures.compare(key, quantity, found);
                }
            }
        }
    }

    /** What is planned, or was last year, is another figure of the same thing. */
    private static boolean promised(List<Section> sections, Quantity quantity) {
        for (var section : sections) {
            if (section.start() <= quantity.start() && quantity.start() < section.end()) {
                return section.kind() == SectionKind.PLAN || section.kind() == SectionKind.LAST_YEAR;
            }
        }
        return false;
    }

    private void compare(String key, Quantity quantity, List<Contradiction> found) {
        var before = seen.putIfAbsent(key + " " + quantity.unit(), quantity);
        if (before != null && before.value() != quantity.value()) {
            found.add(Contradiction.of("“%s”前面说 %s，这里说 %s。".formatted(key, before.words(), quantity.words()),
                    before, quantity));
        }
    }

    /** What is counted, or null if that cannot be told. */
    private String key(Quantity quantity) {
        int start = quantity.start() - THINGS.before(text, quantity.start());
        if (start < quantity.start()) {
            var scope = scope(start);
            return scope == null ? deed(quantity) : scope + text.substring(start, quantity.start());
        }
        int end = quantity.end() + THINGS.at(text, quantity.end());
        if (end > quantity.end() && !other(end)) {
            var scope = scope(quantity.start());
            return scope == null ? deed(quantity) : scope + text.substring(quantity.end(), end);
        }
        return deed(quantity);
    }

    private boolean other(int at) {
        return at < text.length() && OTHER_THING.indexOf(text.charAt(at)) >= 0;
    }

    /** 全镇, where 全镇现有 ends here; empty where the clause begins with 现有; null where nothing says that all are meant. */
    private String scope(int end) {
        for (var holds : HOLDS) {
            int at = end - holds.length();
            if (at > 0 && text.startsWith(holds, at)) {
                int scope = SCOPES.before(text, at);
                int all = at - scope - 1;
                if (scope > 0 && all >= 0 && "全我本".indexOf(text.charAt(all)) >= 0) {
                    return "全" + text.substring(all + 1, at);
                }
                if (holds.length() > 1 && (CLAUSE_ENDS.indexOf(text.charAt(at - 1)) >= 0 || text.charAt(at - 1) == '是')) {
                    return "";
                }
            }
        }
        return null;
    }

    /** The words before the number, back to the beginning of its clause, if they tell a deed. */
    private String deed(Quantity quantity) {
        int start = quantity.start();
        while (start > 0 && quantity.start() - start < LONGEST_CLAUSE && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int from = start;
        for (int filler = FILLERS.at(text, from); filler > 0; filler = FILLERS.at(text, from)) {
            from += filler;
        }
        boolean deed = quantity.start() - from >= LEAST_DEED && DEEDS.at(text, from) > 0 && words(from, quantity.start());
        return deed && !labelled(start) ? text.substring(from, quantity.start()) : null;
    }

    private boolean words(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '\u4e00' || text.charAt(i) > '\u9fff') {
                return false;
            }
        }
        return true;
    }

    /** 一季度，… and 雪岭村，… count for a time or a place of their own. */
    private boolean labelled(int start) {
        int end = start > 0 && text.charAt(start - 1) == '，' ? start - 1 : start;
        return end > 0 && (LABEL_ENDS.indexOf(text.charAt(end - 1)) >= 0 || LABELS.before(text, end) > 0);
    }
}
