package shuping.report.similarity;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is no copy although it stands elsewhere: grams that everybody's reports have, the set phrases of documents that
 * everybody quotes, and titles of documents.
 */
final class StockPhrases {

    /** A stretch of stock phrases this long ends a passage; a shorter one in the midst of a copy is part of it. */
    private static final int LONG = 25;
    private static final int LONGEST_TITLE = 60;
    /** Needed where there are too few reports to see what everybody says. */
    private static final List<String> QUOTED = Stream.of(
                    "坚持以习近平新时代中国特色社会主义思想为指导", "学习贯彻习近平新时代中国特色社会主义思想",
                    "深入学习贯彻党的二十大和二十届历次全会精神", "学习宣传贯彻党的二十大精神作为首要政治任务",
                    "深刻领悟“两个确立”的决定性意义", "增强“四个意识”、坚定“四个自信”、做到“两个维护”",
                    "在思想上政治上行动上同党中央保持高度一致", "不断提高政治判断力、政治领悟力、政治执行力",
                    "以党的政治建设为统领", "不忘初心、牢记使命", "学习贯彻习近平总书记重要讲话和重要指示批示精神",
                    "落实全面从严治党主体责任", "把抓好党建作为最大的政绩", "履行抓基层党建工作第一责任人职责",
                    "增强基层党组织政治功能和组织功能", "充分发挥基层党组织战斗堡垒作用和党员先锋模范作用",
                    "认真贯彻落实新时代党的建设总要求和新时代党的组织路线", "严格落实三会一课、组织生活会、民主评议党员、主题党日等制度")
            .map(phrase -> Wording.of(phrase).toString())
            .toList();

    private StockPhrases() {}

    /** The signs of the text that belong to stock phrases. */
    static BitSet in(String text, Wording wording, Fingerprints prints, BitSet common) {
        var stock = new BitSet();
        for (int i = common.nextSetBit(0); i >= 0; i = common.nextSetBit(i + 1)) {
            int end = prints.place(i) + Grams.LENGTH;
            stock.set(prints.place(i), common.get(i + 1) ? Math.max(end, prints.place(i + 1)) : end);
        }
        var signs = wording.toString();
        for (var phrase : QUOTED) {
            for (int at = signs.indexOf(phrase); at >= 0; at = signs.indexOf(phrase, at + 1)) {
                stock.set(at, at + phrase.length());
            }
        }
        titles(text, wording, stock);
        return stock;
    }

    /** Where the next long stretch begins at or behind a sign; -1 if there is none before the end. */
    static int nextLong(BitSet stock, int from, int end) {
        for (int start = stock.nextSetBit(from); start >= 0 && start < end; start = stock.nextSetBit(stock.nextClearBit(start))) {
            if (Math.min(end, stock.nextClearBit(start)) - start >= LONG) {
                return start;
            }
        }
        return -1;
    }

    private static void titles(String text, Wording wording, BitSet stock) {
        int sign = 0;
        for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
            int close = text.indexOf('》', open);
            if (close < 0) {
                return;
            }
            if (close - open <= LONGEST_TITLE) {
                while (sign < wording.length() && wording.start(sign) < open) {
                    sign++;
                }
                while (sign < wording.length() && wording.start(sign) < close) {
                    stock.set(sign++);
                }
            }
        }
    }
}
