package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;

/** Finds the blanks a writer (or a mill) left in: xx, ××, **, __, 某某, （略）, 【单位名称】, 一是……。 */
final class Placeholders {

    private static final int LONGEST_BOLD = 200;
    private static final String NO_BLANK_AFTER_MOU = "些种一个项方段";

    private final String text;
    private final int to;
    private final List<Excerpt> found = new ArrayList<>();

    private Placeholders(String text, int to) {
        this.text = text;
        this.to = to;
    }

    static List<Excerpt> in(String text, int from, int to) {
        var placeholders = new Placeholders(text, to);
        for (int i = from; i < to; ) {
            char c = text.charAt(i);
            boolean word = c >= '\u4e00' && c <= '\u9fff' && c != '某';
            i = word ? i + 1 : placeholders.next(i);
        }
        return placeholders.found;
    }

    private int next(int i) {
        return switch (text.charAt(i)) {
            case 'x', 'X', '×', '✕', '╳', 'Ｘ', 'ｘ' -> crosses(i);
            case '*', '＊' -> stars(i);
            case '_', '＿' -> run(i, '_', '＿', true);
            case '○', '□' -> zero(i) ? i + 1 : run(i, '○', '□', true);
            case '…' -> ellipsis(i);
            case '某' -> mou(i);
            case '（', '(' -> text.startsWith("略", i + 1) && i + 2 < to && Glyphs.closes(text.charAt(i + 2))
                    ? found(i, i + 3)
                    : i + 1;
            case '【' -> form(i);
            default -> i + 1;
        };
    }

    private int crosses(int i) {
        int end = i;
        while (end < to && "xX×✕╳Ｘｘ".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean word = Glyphs.latin(before) || Glyphs.latin(after);
        boolean capital = text.charAt(i) == 'X' || text.charAt(i) == 'Ｘ';
        boolean times = text.charAt(i) == '×' && (Glyphs.digit(before) || Glyphs.digit(after));
        boolean formula = capital && end - i == 1
                && (plus(before) || plus(after) || (before == '“' || before == '"') && (after == '”' || after == '"'));
        boolean congress = capital && end - i == 2 && after == '大' && !text.startsWith("大学", end)
                && !text.startsWith("大队", end) && !text.startsWith("大厦", end) && !text.startsWith("大道", end);
        boolean ray = end - i == 1 && (after == '光' || after == '射' || after == '线' || after == '染');
        return word || times || formula || congress || ray ? end : found(i, end);
    }

    private static boolean plus(char c) {
        return c == '+' || c == '＋';
    }

    /** Stars are blanks inside a sentence; at the beginning or end of a line they are Markdown. */
    private int stars(int i) {
        int end = run(i, '*', '＊', false);
        boolean edge = i == 0 || text.charAt(i - 1) == '\n' || end >= to || text.charAt(end) == '\n'
                || Glyphs.blank(text.charAt(end)) || endsBold(i);
        return edge ? end : found(i, end);
    }

    /** Zero of a year: 二○二三. */
    private boolean zero(int i) {
        return i > 0 && i + 1 < to && Numeral.is(text.charAt(i - 1)) && (Numeral.is(text.charAt(i + 1)) || text.charAt(i + 1) == '○');
    }

    /** Dots in the place of a whole item, as templates have them; elsewhere they are punctuation. */
    private int ellipsis(int i) {
        int end = run(i, '…', '…', false);
        char before = i > 0 ? text.charAt(i - 1) : '\n';
        boolean number = before == '是' && i > 1 && Numeral.is(text.charAt(i - 2)) || before == '\n' || before == '）' || before == ')';
        boolean alone = end >= to || text.charAt(end) == '\n' || text.charAt(end) == '。' || text.charAt(end) == '；';
        return number && alone ? found(i, end) : end;
    }

    /** **一是抓学习。**全年…: the line began with stars, and these end what they made bold. */
    private boolean endsBold(int i) {
        if (!Glyphs.endsAt(text, i - 1)) {
            return false;
        }
        int line = i;
        while (line > 0 && i - line < LONGEST_BOLD && text.charAt(line - 1) != '\n') {
            line--;
        }
        return text.startsWith("**", line);
    }

    private int mou(int i) {
        int end = run(i, '某', '某', false);
        boolean some = end - i == 1 && end < to && NO_BLANK_AFTER_MOU.indexOf(text.charAt(end)) >= 0;
        return some ? end : found(i, end);
    }

    /** A field of a form: 【单位名称】. */
    private int form(int i) {
        int close = i + 1;
        while (close < to && close - i < 16 && text.charAt(close) != '】' && text.charAt(close) != '\n') {
            close++;
        }
        if (close >= to || text.charAt(close) != '】') {
            return i + 1;
        }
        String field = text.substring(i + 1, close);
        return field.matches(".*(名称|姓名|单位|时间|日期|职务|填写|此处|数字|数量|地名).*") ? found(i, close + 1) : i + 1;
    }

    private int run(int i, char one, char other, boolean count) {
        int end = i;
        while (end < to && (text.charAt(end) == one || text.charAt(end) == other)) {
            end++;
        }
        return count ? found(i, end) : end;
    }

    private int found(int start, int end) {
        found.add(new Excerpt(start, end));
        return end;
    }
}
