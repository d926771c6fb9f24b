package shuping.report.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shuping.report.structure.Mark.Before;
import shuping.report.wording.Words;

/** Finds every mark of a text in one pass. Which of them count is decided later, by what surrounds them. */
final class Marks {

    private static final String NEVER_BEFORE_SPOKEN = "第之其统唯万千百零〇单专同另";

    private static final String NAMES = "问题 主要问题 存在问题 突出问题 不足 短板 差距 亮点 做法 成效 特色 任务 目标";
    private static final String ANSWERS = "原因 主要原因 措施 整改措施 改进措施 举措 打算";
    private static final Words NAMED = Words.of(NAMES);
    private static final Words ANSWERING = Words.of(ANSWERS);
    private static final boolean[] MAY_BEGIN = mayBegin();

    private final String text;
    private final List<Mark> found = new ArrayList<>();

    private Marks(String text) {
        this.text = text;
    }

    static List<Mark> in(String text) {
        var marks = new Marks(text);
        for (int i = 0; i < text.length(); ) {
            i = MAY_BEGIN[text.charAt(i)] ? Math.max(i + 1, marks.at(i)) : i + 1;
        }
        return marks.found;
    }

    private static boolean[] mayBegin() {
        var may = new boolean[Character.MAX_VALUE + 1];
        "一二三四五六七八九十第首其再最0123456789０１２３４５６７８９(（〔[【-•·●◆■▪★☆▲△►➢◎※√".chars().forEach(c -> may[c] = true);
        Arrays.fill(may, '①', '⑳' + 1, true);
        for (String name : (NAMES + " " + ANSWERS).split(" ")) {
            may[name.charAt(0)] = true;
        }
        return may;
    }

    /** Does this line begin with a mark? */
    static boolean opens(String line) {
        var marks = new Marks(line);
        marks.at(0);
        return !marks.found.isEmpty();
    }

    /** Notes the mark that begins at i; returns where it ends, or i. */
    private int at(int i) {
        char c = text.charAt(i);
        if (c >= '\u4e00') {
            return switch (c) {
                case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十' -> han(i);
                case '第' -> ordinal(i);
                case '首', '其', '再', '最' -> firstly(i);
                case '（' -> bracketed(i, '）');
                default -> c >= '０' && c <= '９' ? digits(i) : named(i);
            };
        }
        if (c >= '0' && c <= '9') {
            return digits(i);
        }
        if (c >= '①' && c <= '⑳') {
            return add(Numbering.CIRCLED, c - '①' + 1, i, i + 1);
        }
        return switch (c) {
            case '(' -> bracketed(i, ')');
            case '〔' -> bracketed(i, '〕');
            case '[' -> bracketed(i, ']');
            case '【' -> bracketed(i, '】');
            case '-', '•', '·', '●', '◆', '■', '▪', '★', '☆', '▲', '△', '►', '➢', '◎', '※', '√' -> bullet(i);
            default -> i;
        };
    }

    private int han(int i) {
        int j = Numeral.end(text, i);
        if (j == i || j >= text.length()) {
            return i;
        }
        int number = Numeral.value(text, i, j);
        char next = text.charAt(j);
        if (number == 0 && next != '是') {
            return j;
        }
        if (number == 0) {
            return add(Numbering.SPOKEN, Numeral.value(text, j - 1, j), j - 1, j + 1);
        }
        if (next == '是' || next == '要') {
            boolean pair = j + 2 < text.length()
                    && text.charAt(j + 1) == text.charAt(i)
                    && Glyphs.separates(text.charAt(j + 2));
            boolean partOfWord = i > 0 && NEVER_BEFORE_SPOKEN.indexOf(text.charAt(i - 1)) >= 0;
            return pair || partOfWord ? j + 1 : add(Numbering.SPOKEN, number, i, j + 1);
        }
        if (next == '、' || (next == '.' || next == '．' || next == '，' || next == ',') && lineStart(i)) {
            return add(Numbering.HAN, number, i, j + 1);
        }
        return j;
    }

    private int ordinal(int i) {
        int j = Numeral.end(text, i + 1);
        if (j == i + 1 || j >= text.length()) {
            return i;
        }
        int number = Numeral.value(text, i + 1, j);
        if (text.startsWith("部分", j)) {
            return lineStart(i) ? add(Numbering.PART, number, i, j + 2) : j;
        }
        for (String thing : new String[] {"件事", "个方面", "方面", "项", "点"}) {
            j += text.startsWith(thing, j) ? thing.length() : 0;
        }
        if (j >= text.length()) {
            return j;
        }
        char next = text.charAt(j);
        boolean list = j + 1 < text.length() && text.charAt(j + 1) == '第';
        return (Glyphs.separates(next) || next == '是') && !list ? add(Numbering.ORDINAL, number, i, j + 1) : j;
    }

    private int firstly(int i) {
        if (i + 1 >= text.length()) {
            return i;
        }
        char next = text.charAt(i + 1);
        int number = switch (text.charAt(i)) {
            case '首' -> next == '先' ? 1 : 0;
            case '其' -> next == '次' ? 2 : 0;
            case '再' -> next == '次' || next == '者' ? 3 : 0;
            default -> next == '后' ? Mark.LAST : 0;
        };
        if (number > 0) {
            return before(i).compareTo(Before.SENTENCE) <= 0 ? add(Numbering.FIRSTLY, number, i, text.startsWith("是", i + 2) ? i + 3 : i + 2) : i + 2;
        }
        int j = text.charAt(i) == '其' ? Numeral.end(text, i + 1) : i + 1;
        boolean ofThem = j > i + 1 && j < text.length() && (Glyphs.separates(text.charAt(j)) || text.charAt(j) == '是');
        return ofThem ? add(Numbering.OF_THEM, Numeral.value(text, i + 1, j), i, j + 1) : i;
    }

    /** 问题一：; the colon tells it from 问题一直…. */
    private int named(int i) {
        int named = i + NAMED.at(text, i);
        int name = named > i ? named : i + ANSWERING.at(text, i);
        int j = name > i && name < text.length() ? Numeral.end(text, name) : name;
        if (j == name || j >= text.length() || !Glyphs.colon(text.charAt(j)) || before(i).compareTo(Before.SPACE) > 0) {
            return i;
        }
        return add(named > i ? Numbering.NAMED : Numbering.ANSWERING, Numeral.value(text, name, j), i, j + 1);
    }

    private int bracketed(int i, char closer) {
        int j = Numeral.end(text, i + 1);
        if (j == i + 1 || j >= text.length() || text.charAt(j) != closer && !Glyphs.closes(text.charAt(j))) {
            return i;
        }
        var numbering = Glyphs.digit(text.charAt(i + 1)) ? Numbering.DIGIT_BRACKETED : Numbering.HAN_BRACKETED;
        return add(numbering, Numeral.value(text, i + 1, j), i, j + 1);
    }

    private int digits(int i) {
        int j = Numeral.end(text, i);
        if (j == i) {
            while (j < text.length() && Glyphs.digit(text.charAt(j))) {
                j++;
            }
            return j;
        }
        if (j + 1 >= text.length() || i > 0 && partOfNumber(text.charAt(i - 1))) {
            return j;
        }
        char next = text.charAt(j);
        char afterNext = text.charAt(j + 1);
        int decimal = next == '.' && Glyphs.digit(afterNext) ? Numeral.end(text, j + 1) : j;
        if (decimal > j + 1 && decimal < text.length() && Glyphs.blank(text.charAt(decimal)) && lineStart(i)) {
            return add(Numbering.DECIMAL, Numeral.value(text, j + 1, decimal), i, decimal);
        }
        Numbering numbering = switch (next) {
            case '.', '．' -> Glyphs.digit(afterNext) && decimal(i, j + 1) ? null : Numbering.DOT;
            case '、' -> Glyphs.digit(afterNext) && !opensWithFigure(i, j + 1) ? null : Numbering.DIGIT;
            case '，', ',' -> before(i) == Before.LINE && Glyphs.han(afterNext) ? Numbering.DIGIT : null;
            case ')', '）' -> lineStart(i) ? Numbering.DIGIT_BRACKETED : null;
            default -> null;
        };
        return numbering == null ? j : add(numbering, Numeral.value(text, i, j), i, j + 1);
    }

    /** 2、9月份…, a line of its own; 2、3、4号楼 is a list of figures. */
    private boolean opensWithFigure(int start, int figure) {
        int end = figure;
        while (end < text.length() && Glyphs.digit(text.charAt(end))) {
            end++;
        }
        return before(start) == Before.LINE && end < text.length() && text.charAt(end) != '、';
    }

    /** Is the dot before these digits a decimal point? Not at the start of a line where one with the next number follows, nor before a year (1.2022年). */
    private boolean decimal(int start, int digits) {
        int end = digits;
        while (end < text.length() && end - digits < 5 && Glyphs.digit(text.charAt(end))) {
            end++;
        }
        boolean year = end - digits == 4 && text.startsWith("年", end);
        return !(before(start) == Before.LINE || lineStart(start) && (year || countsOn(start)));
    }

    /** Does the next line begin with the number after this one and a dot? */
    private boolean countsOn(int start) {
        int next = Glyphs.skipSpace(text, Glyphs.lineEnd(text, start, text.length()), text.length());
        int end = Numeral.end(text, next);
        return end > next && end < text.length() && text.charAt(end) == '.'
                && Numeral.value(text, next, end) == Numeral.value(text, start, Numeral.end(text, start)) + 1;
    }

    private static boolean partOfNumber(char c) {
        return c == '.' || c == '-' || c == '+' || c == '·' || c == '/' || Glyphs.latin(c);
    }

    private int bullet(int i) {
        boolean bullet = i + 1 < text.length()
                && lineStart(i)
                && (text.charAt(i) != '-' && text.charAt(i) != '·' || Glyphs.blank(text.charAt(i + 1)));
        return bullet ? add(Numbering.BULLET, 0, i, i + 1) : i;
    }

    private int add(Numbering numbering, int number, int start, int end) {
        int after = end;
        while (after < text.length()
                && (Glyphs.blank(text.charAt(after)) || Glyphs.separates(text.charAt(after)))) {
            after++;
        }
        var before = before(start);
        boolean ownLine = (before == Before.LINE || before == Before.WRAP) && after < text.length() && text.charAt(after) == '\n';
        found.add(new Mark(numbering, number, start, ownLine ? Glyphs.skipSpace(text, after, text.length()) : after, before));
        return end;
    }

    private boolean lineStart(int i) {
        var before = before(i);
        return before == Before.LINE || before == Before.WRAP;
    }

    private Before before(int i) {
        return Before.of(text, i);
    }
}
