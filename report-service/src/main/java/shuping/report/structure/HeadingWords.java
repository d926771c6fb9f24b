package shuping.report.structure;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words headings are made of. A heading is a run of these words; some of them (成效, 问题, 打算 …) say what the
 * section is about and may end it.
 */
final class HeadingWords {

    /** What a word may tell. */
    enum Sense {
        ACHIEVEMENT, SHORTCOMING, CAUSE, PLAN, OTHER, LAST_YEAR, RECTIFICATION, FILLER
    }

    private static final int LONGEST = 7;
    /** Causes of the shortcomings, not shortcomings and causes. */
    static final Pattern ORIGIN = Pattern.compile("(?:问题|不足|短板|差距)(?:产生|存在|形成)?的?(?:主要|深层次)?(?:原因|根源)");
    /** Problems fought are achievements. */
    private static final Pattern FIGHT = Pattern.compile("解决|破解|整治|聚焦|坚持|化解|补齐|补强|补短板|强弱项|攻克|消除|防范|纠治|根治");
    /** Says of something that it is wanting; the heading over such statements would be 存在的…. */
    private static final Pattern STATEMENT = Pattern.compile(
            "[^的]{4,}(?:存在|仍有|还有|尚有|面临)(?:一些|一定|较大|不少|明显)?(?:薄弱环节|短板|弱项|差距|困难|不足|欠缺)");
    private static final Map<String, Sense> WORDS = new HashMap<>();

    static {
        put(Sense.ACHIEVEMENT, "成效 成绩 亮点 特色 做法 状况 现状 进展 成果 回顾 情况 履职尽责 尽职尽责 尽责履职 主要工作 重点工作 所做工作 工作开展 经验 履职工作 "
                + "履行职责 履职履责 工作总结 小结 业绩 实绩 做了哪些事 做了什么");
        put(Sense.SHORTCOMING, "问题 不足 不足之处 短板 差距 弱项 薄弱环节 薄弱 困难 检视 对标检视 对照检视 对照检查 欠缺 短处 弱点");
        put(Sense.CAUSE, "原因 根源 成因 剖析 症结 原因分析 根源分析");
        put(Sense.PLAN, "打算 思路 措施 方向 计划 目标 展望 举措 安排 规划 任务清单 责任清单 下步工作 下一步工作 今后工作 "
                + "下一阶段工作 来年工作 努力方向 改进方向 对策 展望未来 设想 承诺事项 明年工作 整改措施 改进措施 整改提升 改进提升 "
                + "怎么干 怎么办 怎么做");
        put(Sense.OTHER, "基本情况 基本概况 概况 体会 启示 感悟 意见建议 建议 基本信息 工作概况 单位简介 简介");
        put(Sense.LAST_YEAR, "上年度 上年 上一年 上一年度 去年 往年 反馈 点评 指出 巡视 巡察 兑现 查摆 评议 述职评议");
        put(Sense.RECTIFICATION, "整改 承诺 整改落实 回头看");
        put(Sense.FILLER, "主要 重点 突出 基层 党建 党的建设 抓 工作 中 上 的 及 其 和 与 、 以及 及其 存在 当前 目前 现阶段 仍 还 面临 一些 "
                + "自身 个人 本人 我 我县 我镇 我区 我校 我局 我村 我市 我街道 履行 责任 职责 任务 开展 完成 落实 推进 取得 年度 今年 本年度 "
                + "一年来 产生 第一责任人 书记 党组织 党委 党支部 支部 一岗双责 “一岗双责” \"一岗双责\" “ ” \" ‘ ’ 思想 组织 建设 领导 分析 清单 "
                + "下步 下一步 今后 下一年 下一年度 明年 新一年 来年 下阶段 下一阶段 改进 努力 履职 履责 述职 主体 政治 全面从严治党 从严治党 "
                + "意识形态 党风廉政 党风廉政建设 方面 几个 深层次 主观 年 度 上半年 下半年 专项 本 期 在 是 对照 查找 有 所 等 了 哪些 学校 村 社区 街道 县 镇 乡 区 市 "
                + "机关 医院 企业 公司 单位 队伍 制度 作风 纪律 事项 关于 对 述 和工作 推动 开展的 采取 拟采取 （ ） ( )");
    }

    private static final BitSet FIRST = new BitSet();

    static {
        WORDS.keySet().forEach(word -> FIRST.set(word.charAt(0)));
    }

    private HeadingWords() {}

    /** Can a heading word begin with this character? */
    static boolean mayBegin(char c) {
        return FIRST.get(c) || Glyphs.digit(c) || c == 'x' || c == 'X';
    }

    private static void put(Sense sense, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, sense);
        }
    }

    /**
     * The longest heading that text[from, to) begins with.
     *
     * @param kind null if it begins with none
     * @param end where it ends
     * @param planToo a heading over shortcomings and plan alike
     */
    record Match(SectionKind kind, int end, boolean planToo) {

        static final Match NONE = new Match(null, -1, false);

        boolean found() {
            return kind != null;
        }
    }

    /** Reads words from the beginning as long as they are heading words. */
    static Match prefix(String text, int from, int to) {
        var senses = EnumSet.noneOf(Sense.class);
        var best = Match.NONE;
        for (int i = from; i < to; ) {
            int end = wordEnd(text, i, to);
            if (end < 0) {
                break;
            }
            var sense = senseOf(text, i, end);
            senses.add(sense);
            i = end;
            if (mayEnd(sense) || i < to && best.found() && text.startsWith("分析", i - 2)) {
                var kind = kind(senses, text.substring(from, i));
                best = kind == null ? best : new Match(kind, i, planToo(senses, kind));
            } else if (best.found() && best.end() == i - 1 && Glyphs.closes(text.charAt(i - 1))) {
                best = new Match(best.kind(), i, best.planToo());
            } else if (best.found() && (text.startsWith("清单", i - 2) || text.startsWith("工作", i - 2))) {
                best = new Match(best.kind(), i, best.planToo());
            }
        }
        return best;
    }

    static SectionKind kind(Set<Sense> senses, String heading) {
        boolean report = senses.contains(Sense.ACHIEVEMENT);
        if (senses.contains(Sense.RECTIFICATION)
                && (report || senses.contains(Sense.LAST_YEAR))
                && !heading.contains("存在")
                && !senses.contains(Sense.PLAN)) {
            return SectionKind.LAST_YEAR;
        }
        if (senses.contains(Sense.SHORTCOMING) && senses.contains(Sense.CAUSE) && ORIGIN.matcher(heading).find()) {
            return SectionKind.CAUSES;
        }
        if (senses.contains(Sense.SHORTCOMING)) {
            return FIGHT.matcher(heading).find() || STATEMENT.matcher(heading).matches() ? null : SectionKind.SHORTCOMINGS;
        }
        if (senses.contains(Sense.CAUSE)) {
            return SectionKind.CAUSES;
        }
        if (senses.contains(Sense.PLAN)) {
            return SectionKind.PLAN;
        }
        if (senses.contains(Sense.OTHER)) {
            return SectionKind.OTHER;
        }
        return report ? SectionKind.ACHIEVEMENTS : null;
    }

    static boolean planToo(Set<Sense> senses, SectionKind kind) {
        return kind != SectionKind.PLAN && senses.contains(Sense.PLAN);
    }

    static boolean mayEnd(Sense sense) {
        return sense != Sense.FILLER && sense != Sense.LAST_YEAR;
    }

    static Sense senseOf(String text, int from, int to) {
        return Glyphs.digit(text.charAt(from)) || text.charAt(from) == 'x' || text.charAt(from) == 'X'
                ? Sense.FILLER
                : WORDS.get(text.substring(from, to));
    }

    /** Where the longest word at i ends, or -1; a year counts as a word. */
    static int wordEnd(String text, int i, int to) {
        int year = i;
        while (year < to && (Glyphs.digit(text.charAt(year)) || text.charAt(year) == 'x' || text.charAt(year) == 'X')) {
            year++;
        }
        if (year > i) {
            return year;
        }
        if (!FIRST.get(text.charAt(i))) {
            return -1;
        }
        for (int length = Math.min(LONGEST, to - i); length > 0; length--) {
            if (WORDS.containsKey(text.substring(i, i + length))) {
                return i + length;
            }
        }
        return -1;
    }
}
