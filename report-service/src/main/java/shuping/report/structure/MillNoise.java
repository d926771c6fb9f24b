package shuping.report.structure;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.regex.Pattern;

/** Knows the lines that document mills (文库, 素材网) put into texts. */
final class MillNoise {

    private static final int LONGEST_LINE = 200;
    private static final String[] TRIGGER_WORDS = {"下载", "上传", "小编", "文库", "www.", "http", "素材", "润笔", "资料", "ImageV", "资源", "文档",
        "预览", "内容提要", "更新时间", "申明", "温馨", "关注", "VIP", "上一篇", "下一篇", "珍藏", "范文", "相关推荐", "展开阅读", "扫一扫", "猜你", "网整理", "网收集", "网提供", "转载", "供您参考", "为您分享", "仅展示", ".doc", ".pdf", "客服："};
    private static final BitSet TRIGGERS = triggers();
    /** What mills say about the file, in numbered lines. */
    private static final Pattern NOTICE = Pattern.compile(
            "[0-9]{1,2}[.．、]\\s*[^。；]{0,40}(?:本文档|本站|文件下载|下载前|下载文档|文档内容|版权归)[^。；]{0,40}.*(?:下载|客服|网站|版权|投诉|平台|举报|侵权).*");
    private static final Pattern LINE = Pattern.compile("《[^《》]{2,60}》由会员分享.*|[^。]*转载请注明.*|仅展示[0-9]+字.*"
            + "|.*(?:下面|以下).{0,6}(?:分享|整理|收集|带来|准备).{0,60}供您参考.{0,8}|.{2,60}\\.(?:docx?|pdf)|网站客服[:：].{0,20}|小编.{0,8}推荐|下载文档|[|\\s]*【内容提要】.*|(?:资源描述|文档介绍|文档简介|全文预览|内容提要|内容预览|资源目录)[:：]?.{0,80}"
            + "|上传(?:者|人|时间)[：:].*|ImageVerifierCode.*|.{0,30}下载积分.*|VIP专免.*|会员上传.{0,20}|.{0,20}[0-9]+页珍藏版.{0,20}"
            + "|.*(?:下面|以下)是小编.{0,80}|.*由.{2,12}网.{0,4}(?:整理|收集|提供).*|.*小编.{0,30}(?:整理|收集|分享).*"
            + "|.{0,20}(?:关注|搜索|添加|扫码).{0,8}(?:公众号|微信号?)[：:，,].{0,30}"
            + "|[^。]*www\\..{3,}|https?://\\S+|更新时间[：:].*|申明敬告.*|温馨提示[:：]?|[^。]*(?:下载文档前|下载前)请.*|[^。]*润笔.{0,4}加微.*|[^。]*(?:更多|海量).{0,8}(?:素材|范文|资料).{0,40}"
            + "|[^。]*(?:上一篇|下一篇|相关推荐|展开阅读全文|扫一扫|猜你喜欢)[：:]?.{0,40}|-{2,}.*(?:隐藏|下载).*-{2,}|.{0,20}文库.{0,10}(?:下载|整理|提供).{0,20}");
    private static final int LONGEST_META = 48;
    private static final Pattern META = Pattern.compile("(?:ID|大小|页数|格式|浏览|点击|售价|价格|字数)[:：].{0,24}|收藏\\s*分享.{0,6}|(?:[^<>。]{2,16}>){2,5}[^<>。]{0,20}");
    private static final BitSet COMMON_HAN = commonHan();

    private MillNoise() {}

    /** Is this whole line (without blanks at its ends) the mill's? */
    static boolean line(String text, int from, int to) {
        if (to - from < 4) {
            return false;
        }
        char first = text.charAt(from);
        if (first < 0x80 && Insertion.garbage(text, from, to) == to || randomHan(text, from, to)) {
            return true;
        }
        return to - from <= LONGEST_META && META.matcher(text).region(from, to).matches() || advertises(text, from, to);
    }

    /** Does a line or a sentence speak of the file, the site, or what else they have? */
    static boolean advertises(String text, int from, int to) {
        return to - from <= LONGEST_LINE && suspicious(text, from, to)
                && (Numeral.end(text, from) == from ? LINE : NOTICE).matcher(text).region(from, to).matches();
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
