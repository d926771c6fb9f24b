package shuping.report.check.substance;

import java.util.List;

/** Documents in 《》, things that bear a name of their own (“红领驿站”品牌), and examples (如…, 比如…). */
final class NamedThings {

    private static final List<String> EXAMPLES = List.of("例如", "比如", "譬如", "诸如", "如：", "如:", "为例");
    private static final String NOT_AFTER = "何果期实下上此今同愿若意";
    private static final List<String> KINDS = List.of("品牌", "平台", "工程", "项目", "行动", "驿站", "阵地", "工作法", "示范带", "服务队", "小程序",
            "公众号", "系统", "工作室", "议事", "计划", "专班", "展馆", "基地");
    /** What everybody puts in quotation marks. */
    private static final List<String> EVERYBODYS = List.of("互联网", "党建", "两新", "三会", "头雁", "第一", "最后", "主题党日", "学习强国", "近邻");
    private static final int SHORTEST_TITLE = 5;

    private NamedThings() {}

    static boolean in(String text) {
        return example(text) || document(text) || quoted(text);
    }

    private static boolean example(String text) {
        if (EXAMPLES.stream().anyMatch(text::contains)) {
            return true;
        }
        for (int at = text.indexOf('如', 1); at > 0 && at + 1 < text.length(); at = text.indexOf('如', at + 1)) {
            if ("，。；（(,;".indexOf(text.charAt(at - 1)) >= 0 && NOT_AFTER.indexOf(text.charAt(at + 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** 《党章》 and the like are everybody's. */
    private static boolean document(String text) {
        int open = text.indexOf('《');
        return open >= 0 && text.indexOf('》', open) > open + SHORTEST_TITLE;
    }

    private static boolean quoted(String text) {
        for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
            int close = text.indexOf('”', open);
            if (close < 0) {
                return false;
            }
            int name = open + 1;
            int after = close + 1;
            if (KINDS.stream().anyMatch(kind -> text.startsWith(kind, after))
                    && EVERYBODYS.stream().noneMatch(word -> text.startsWith(word, name))) {
                return true;
            }
        }
        return false;
    }
}
