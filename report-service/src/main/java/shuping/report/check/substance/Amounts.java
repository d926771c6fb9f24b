package shuping.report.check.substance;

import java.util.Set;

/** Numbers that count something: 3个, 61%, 两名, 三分之一, 第三支部; not those of set phrases (两个维护, 三会一课, 第一书记). */
final class Amounts {

    private static final String NUMERALS = "一二三四五六七八九十百千万两半";
    private static final String BLANKS = "xXｘＸ×*＊";
    private static final String UNITS = "个名次家处项天月年人户成场期倍所支批元亩间台岁季届公里小时位条件宗起套";
    /** What stands after 个 in set phrases. */
    private static final Set<String> NO_COUNT = Set.of(
            "维护", "确立", "覆盖", "责任", "意识", "自信", "服从", "全面", "务必", "带头", "表率", "善于", "关键", "方面", "文明", "结合",
            "引领", "转变", "为民", "统一", "同步", "融入", "一百", "清单", "环节", "层面", "问题", "体系");
    private static final Set<String> NO_ORDINAL = Set.of("书记", "责任", "议题", "要务", "资源", "时间", "线上", "位的", "步是", "要素");

    private Amounts() {}

    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (digit(c) ? counts(text, i) : NUMERALS.indexOf(c) >= 0 ? numeral(text, i) : BLANKS.indexOf(c) >= 0 && blank(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Not the digits of 1+X, 5G, 3会1课. */
    private static boolean counts(String text, int at) {
        int end = at;
        while (end < text.length() && (digit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        char after = charAt(text, end);
        char before = charAt(text, at - 1);
        return after != '+' && after != '＋' && before != '+' && before != '＋' && !(after >= 'A' && after <= 'Z') && after != '会' && after != '课'
                && !digit(before);
    }

    private static boolean numeral(String text, int at) {
        if (at > 0 && (NUMERALS.indexOf(text.charAt(at - 1)) >= 0 || text.charAt(at - 1) == '“')) {
            return false;
        }
        int end = at;
        while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (charAt(text, at - 1) == '第') {
            return end + 2 <= text.length() && !NO_ORDINAL.contains(text.substring(end, end + 2)) && counted(text, at, end);
        }
        return text.startsWith("分之", end) || half(text, at) || counted(text, at, end);
    }

    private static boolean half(String text, int at) {
        return text.charAt(at) == '半' && at > 0 && "一过近大".indexOf(text.charAt(at - 1)) >= 0 && !text.startsWith("半拍", at)
                || text.startsWith("一半", at);
    }

    /** 一个 counts nothing unless it is said to be few: 只有一个, 仅一名. */
    private static boolean counted(String text, int at, int end) {
        if (end == text.length() || UNITS.indexOf(text.charAt(end)) < 0 && !text.startsWith("党支部", end) && !text.startsWith("支部", end)) {
            return false;
        }
        boolean one = end == at + 1 && text.charAt(at) == '一';
        if (one && "有仅只第".indexOf(charAt(text, at - 1)) < 0) {
            return false;
        }
        return end + 3 > text.length() || !NO_COUNT.contains(text.substring(end + 1, end + 3));
    }

    /** xx个, xx%: the number is yet to come. */
    private static boolean blank(String text, int at) {
        int end = at;
        while (end < text.length() && BLANKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        char after = charAt(text, end);
        return after == '%' || after == '％' || UNITS.indexOf(after) >= 0;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }
}
