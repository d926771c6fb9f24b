package shuping.report.structure;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.regex.Pattern;

/** Knows what document mills (文库, 素材网) put into texts. */
final class MillNoise {

    private static final int LONGEST_BRACKET = 80;
    private static final int LONGEST_LINE = 200;
    private static final String[] TRIGGER_WORDS = {"下载", "上传", "小编", "文库", "www.", "http", "素材", "润笔", "资料", "ImageV", "资源", "文档",
        "全文预览", "内容提要", "更新时间", "申明", "关注", "VIP", "上一篇", "下一篇", "珍藏", "范文", "相关推荐", "展开阅读", "扫一扫", "猜你", "网整理", "网收集", "网提供"};
    private static final BitSet TRIGGERS = triggers();
    /** Words of an advertisement in brackets, looked for with the junk between its characters left out. */
    private static final Pattern ADVERTISEMENT = Pattern.compile(
            "文库|素材|公众号|微信|加微|下载|范文网|资料网|尽在|会员|文秘网?|完整阅读|隐藏[0-9]+字|省略[0-9]+字|未完.{0,6}全文|全文(?:约|共)[0-9]+字|转载|小编");
    private static final Pattern LINE = Pattern.compile("(?:资源描述|文档介绍|文档简介|全文预览|内容提要|资源目录)[:：]?.{0,80}"
            + "|上传(?:者|人|时间)[：:].*|ImageVerifierCode.*|.{0,30}下载积分.*|VIP专免.*|会员上传.{0,20}|.{0,20}[0-9]+页珍藏版.{0,20}"
            + "|.*(?:下面|以下)是小编.{0,80}|.*由.{2,12}网.{0,4}(?:整理|收集|提供).*|.*小编.{0,30}(?:整理|收集|分享).*"
            + "|.{0,20}(?:关注|搜索|添加|扫码).{0,8}(?:公众号|微信号?)[：:，,].{0,30}"
            + "|.*www\\..{3,}|https?://\\S+|更新时间[：:].*|申明敬告.*|.*(?:下载文档前|下载前)请.*|.*润笔.{0,4}加微.*|.*(?:更多|海量).{0,8}(?:素材|范文|资料).{0,40}"
            + "|.*(?:上一篇|下一篇|相关推荐|展开阅读全文|扫一扫|猜你喜欢)[：:]?.{0,40}|-{2,}.*(?:隐藏|下载).*-{2,}|.{0,20}文库.{0,10}(?:下载|整理|提供).{0,20}");
    private static final BitSet COMMON_HAN = commonHan();

    private MillNoise() {}

    /** Is this whole line (without blanks at its ends) the mill's? */
    static boolean line(String text, int from, int to) {
        if (to - from < 4) {
            return false;
        }
        char first = text.charAt(from);
        if (first < 0x80 && garbage(text, from, to) == to || randomHan(text, from, to)) {
            return true;
        }
        return to - from <= LONGEST_LINE && Numeral.end(text, from) == from && suspicious(text, from, to)
                && LINE.matcher(text).region(from, to).matches();
    }

    /** A cheap look before the patterns. */
    private static boolean suspicious(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (TRIGGERS.get(text.charAt(i))) {
                String line = text.substring(from, to);
                for (String word : TRIGGER_WORDS) {
                    if (line.contains(word)) {
                        return true;
                    }
                }
                return false;
            }
        }
        return false;
    }

    /** Where the mill's insertion that begins at i ends, or i. */
    static int end(String text, int i, int limit) {
        return switch (text.charAt(i)) {
            case '【', '[', '（', '(', '〖', '{' -> bracket(text, i, limit);
            case '#' -> hashes(text, i, limit);
            case '-' -> dashes(text, i, limit);
            case '+' -> garbage(text, i, limit);
            default -> i;
        };
    }

    /** Junk right before the insertion belongs to it. */
    static int start(String text, int i, int floor) {
        int j = i;
        while (j > floor && "*#~@^&$%".indexOf(text.charAt(j - 1)) >= 0) {
            j--;
        }
        return j;
    }

    private static int bracket(String text, int i, int limit) {
        int to = Math.min(limit, i + LONGEST_BRACKET);
        var letters = new StringBuilder();
        for (int j = i + 1; j < to; j++) {
            char c = text.charAt(j);
            if (c == '】' || c == ']' || c == '）' || c == ')' || c == '〗' || c == '}') {
                return ADVERTISEMENT.matcher(letters).find() && !innocent(letters) ? j + 1 : i;
            }
            if ("【[（(〖{".indexOf(c) >= 0) {
                return i;
            }
            if (Glyphs.han(c) || Glyphs.digit(c)) {
                letters.append(c);
            }
        }
        return i;
    }

    /** A bracket of the report itself that happens to hold such a word (微信群, 公众号). */
    private static boolean innocent(CharSequence letters) {
        String words = letters.toString();
        return (words.contains("微信") || words.contains("公众号") || words.contains("会员") || words.contains("下载"))
                && !words.contains("更多") && !words.contains("关注") && !words.contains("加微") && !words.contains("文库")
                && !words.contains("素材") && !words.contains("阅读") && !words.contains("隐藏") && !words.contains("搜索")
                && !words.contains("尽在");
    }

    /** ##paidbegin## and its like. */
    private static int hashes(String text, int i, int limit) {
        int j = i;
        while (j < limit && text.charAt(j) == '#') {
            j++;
        }
        int word = j;
        while (j < limit && j - word < 20 && Glyphs.latin(text.charAt(j))) {
            j++;
        }
        if (word - i < 2 || j == word || !text.startsWith("##", j)) {
            return i;
        }
        return j + 2;
    }

    /** ---此处隐藏1444字,下载后查看--- */
    private static int dashes(String text, int i, int limit) {
        if (!text.startsWith("---", i)) {
            return i;
        }
        int to = Math.min(limit, i + LONGEST_BRACKET);
        int close = text.indexOf("---", i + 4);
        return close > 0 && close < to && ADVERTISEMENT.matcher(text.substring(i, close)).find() ? close + 3 : i;
    }

    /** A run of short tokens of symbols, letters and digits such as + p1 A# `% i7. */
    private static int garbage(String text, int i, int limit) {
        int tokens = 0;
        int symbols = 0;
        int tokenStart = i;
        int end = i;
        for (int j = i; j <= limit; j++) {
            char c = j == limit ? ' ' : text.charAt(j);
            if (c == ' ') {
                tokens += j > tokenStart ? 1 : 0;
                end = j;
                tokenStart = j + 1;
            } else if (c < '!' || c > '~') {
                tokens += j > tokenStart ? 1 : 0;
                end = j > tokenStart ? j : end;
                break;
            } else if (j - tokenStart == 3) {
                break;
            } else {
                symbols += Glyphs.digit(c) || Glyphs.latin(c) ? 0 : 1;
            }
        }
        return tokens >= 4 && symbols >= 3 ? Glyphs.skipBlanks(text, end, limit) : i;
    }

    /** Characters drawn at random against copying: no punctuation, and many that no report uses. */
    static boolean randomHan(String text, int from, int to) {
        if (to - from < 20 || to - from > 2000) {
            return false;
        }
        int han = 0;
        int rare = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Glyphs.han(c)) {
                if (Glyphs.ends(c) || Glyphs.separates(c)) {
                    return false;
                }
                continue;
            }
            han++;
            rare += COMMON_HAN.get(c) ? 0 : 1;
        }
        return han >= 20 && rare * 5 > han;
    }

    private static BitSet triggers() {
        var triggers = new BitSet();
        for (String word : TRIGGER_WORDS) {
            triggers.set(word.charAt(word.startsWith("网") ? 0 : 1));
        }
        return triggers;
    }

    /** The 3755 common characters of GB 2312. */
    private static BitSet commonHan() {
        var common = new BitSet();
        var gb = Charset.forName("GB2312");
        for (int row = 0xb0; row <= 0xd7; row++) {
            for (int cell = 0xa1; cell <= 0xfe; cell++) {
                String s = new String(new byte[] {(byte) row, (byte) cell}, gb);
                common.set(s.charAt(0));
            }
        }
        return common;
    }
}
