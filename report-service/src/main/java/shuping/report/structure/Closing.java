package shuping.report.structure;

import java.util.regex.Pattern;

/** Finds where a report has said what it has to say: before 以上报告，请审阅。, signature and date. */
final class Closing {

    private static final int REACH = 400;
    private static final int LONGEST_SIGNATURE = 40;
    private static final Pattern FORMULA = Pattern.compile(
            "^(?:以上(?:就?是我|报告|汇报|述职|是.{0,12}(?:述职|报告|汇报))|特此报告|我(?:郑重|庄严)承诺|述职完毕|报告完毕|汇报完毕|我的(?:述职|汇报|报告).{0,6}(?:完毕|到此|完了)"
                    + "|请(?:予以?)?(?:审阅|审议|评议|审查)|请(?:各位|同志们|大家|组织|上级|区委|县委|市委|党委|领导|与会)[^。；]{0,20}(?:审阅|审议|评议|审查|指正|批评|意见|监督)"
                    + "|请(?:各位(?:领导|同志|代表)?|大家|同志们)$|恳请.{0,14}(?:指正|评议|审议|批评)|(?:如有)?不[妥当](?:之处)?|如有不[妥当]"
                    + "|敬请.{0,14}(?:指正|评议|审议|批评)|谢谢|感谢(?:大家|各位)|[（(]?(?:完|全文完)[）)]?$|此致)");
    /** A last paragraph that promises zeal and no deed. */
    private static final Pattern PLEDGE = Pattern.compile("(?:今后|下一步|新的一年|[0-9]{4}年)?[，,]?(?:我|我们|本人|我[局镇乡县区村校院])(?:一定|将|会)[^。；;：:]{0,120}"
            + "(?:新局面|新篇章|新台阶|新成绩|新业绩|新辉煌|(?:新的?|更大|应有)的?贡献|贡献[^。，]{0,6}力量|添砖加瓦|满意(?:的)?答卷|再立新功|再创佳绩)[。！]?");
    private static final String FIRST = "以特述报汇我请恳如不敬谢感（(完全此";
    private static final Pattern DATE =
            Pattern.compile("(?:[^。；，：:0-9]{2,20}\\s+)?[（(]?(?:[0-9０-９xX×_*]{2,4}|[〇零○一二三四五六七八九]{4})\\s*年.{0,12}[日月号][）)]?");
    private static final Pattern SIGNATURE = Pattern.compile("(?:述职人|报告人|汇报人|述职者|署名|签名|签字|日期|时间)[：: ].{0,30}");

    private Closing() {}

    /**
     * Where the last statement of text[from, to) ends.
     *
     * @param marks what follows the last number at the beginning of a line may close the report, nothing before it
     */
    static int before(String text, MarkIndex marks, int from, int to) {
        int end = undated(text, from, signature(text, from, cutNumber(text, from, Glyphs.trimEnd(text, from, to))));
        int floor = Math.max(from + 1, lastNumber(marks, Math.max(from, end - REACH), end));
        return unpledged(text, floor, beforeFormula(text, floor, end));
    }

    private static int beforeFormula(String text, int floor, int end) {
        for (int i = floor; i < end; i++) {
            int start = begins(text, i) ? Glyphs.skipBlanks(text, i, end) : end;
            boolean may = start < end && FIRST.indexOf(text.charAt(start)) >= 0;
            if (may && FORMULA.matcher(text.substring(start, Math.min(end, start + 40))).find()) {
                return Glyphs.trimEnd(text, floor - 1, i);
            }
        }
        return end;
    }

    private static int unpledged(String text, int floor, int end) {
        for (int i = floor; i < end; i++) {
            int start = text.charAt(i - 1) == '\n' ? Glyphs.skipBlanks(text, i, end) : end;
            int last = Glyphs.trimEnd(text, floor - 1, i);
            if (start < end && last < i && last >= floor && Glyphs.endsAt(text, last - 1) && pledge(text, start, end)) {
                return last;
            }
        }
        return end;
    }

    private static boolean begins(String text, int i) {
        return text.charAt(i - 1) == '\n' || Glyphs.endsAt(text, i - 1);
    }

    /** Without a number at the very end that a mill has cut before its item: …明显提高。（三 */
    private static int cutNumber(String text, int from, int to) {
        int start = to;
        while (start > from && to - start < 2 && Numeral.is(text.charAt(start - 1))) {
            start--;
        }
        if (start == to || start == from || "（(〔".indexOf(text.charAt(--start)) < 0) {
            return to;
        }
        int last = Glyphs.trimEnd(text, from, start);
        return last > from && Glyphs.endsAt(text, last - 1) ? last : to;
    }

    private static int lastNumber(MarkIndex marks, int from, int to) {
        var between = marks.between(from, to);
        for (int i = between.size() - 1; i >= 0; i--) {
            if (between.get(i).opensLine()) {
                return between.get(i).start();
            }
        }
        return from;
    }

    private static boolean pledge(String text, int start, int end) {
        return start < end && "今下新我本2".indexOf(text.charAt(start)) >= 0 && PLEDGE.matcher(text).region(start, end).matches();
    }

    /** Without a date on the line of the last sentence, behind a space. */
    private static int undated(String text, int from, int to) {
        int floor = Math.max(from, to - LONGEST_SIGNATURE);
        for (int i = to - 1; i > floor && text.charAt(i) != '\n'; i--) {
            if (Glyphs.endsAt(text, i - 1) && Glyphs.blank(text.charAt(i))) {
                return isDate(text.substring(Glyphs.skipBlanks(text, i, to), to)) ? Glyphs.trimEnd(text, from, i) : to;
            }
        }
        return to;
    }

    static boolean isDate(String line) {
        return DATE.matcher(line).matches();
    }

    private static int signature(String text, int from, int to) {
        int end = to;
        boolean dated = false;
        while (end > from) {
            int lineStart = end;
            while (lineStart > from && end - lineStart <= LONGEST_SIGNATURE && text.charAt(lineStart - 1) != '\n') {
                lineStart--;
            }
            if (lineStart <= from || end - lineStart > LONGEST_SIGNATURE) {
                return end;
            }
            String line = text.substring(lineStart, end).strip();
            boolean open = !line.isEmpty() && !Glyphs.endsAt(line, line.length() - 1);
            boolean date = DATE.matcher(line).matches();
            boolean sign = SIGNATURE.matcher(line).matches() || open && (dated || line.length() <= 4);
            int before = Glyphs.trimEnd(text, from, lineStart);
            boolean finished = before > from && (Glyphs.endsAt(text, before - 1) || dated || before < to && sign || date);
            if (!(date || sign) || !finished || Marks.opens(line)) {
                return end;
            }
            dated |= date;
            end = before;
        }
        return end;
    }
}
