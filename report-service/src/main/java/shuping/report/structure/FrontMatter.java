package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands before a report's own words: title, second line, salutation.
 *
 * @param subtitle null if there is none
 * @param end where the report's own words begin
 */
record FrontMatter(String title, String subtitle, int end) {

    private static final int LONGEST_TITLE = 60;
    /** Halves of a title in two lines are about of one length. */
    private static final int LONGEST_HALF = 24;
    private static final int UNEVEN = 10;
    /** A line so short is a tag of the site (党建, 范文), not a title, where a longer one follows. */
    private static final int TAG = 4;
    private static final Pattern BODY_NAME = Pattern.compile(
            ".*(?:政府|[局校院村镇乡区县市部处科办站所厅]|社区|街道|公司|集团|中心|医院|支部|总支|学校|大学|学院|委员会|党委|党组|工委)");
    private static final Pattern SALUTATION = Pattern.compile(
            "(?:尊敬的|各位|同志们|大家好|市委|区委|县委|党委|镇党委|街道|考核组|评议组|巡察组|巡视组|组织部).{0,30}[：:]|各位.{0,20}[，,。！!：:]?|同志们[：:，,！!]?");
    private static final Pattern NAME_LINE = Pattern.compile(
            "(?:——|—|--).*|[（(].{2,30}[）)]|.*(?:书记|主任|院长|校长|局长|站长|党委|支部|党组|党工委)(?:委员会)?[\\s　]{0,4}[^述报，。]{0,16}|.{0,20}[0-9xX]{2,4}年[0-9xX]{1,2}月.{0,8}"
                    + "|(?:述职人|报告人|汇报人)[：:].{0,20}|[\\u4e00-\\u9fffxX×*某]{2,3}[\\s　]?[\\u4e00-\\u9fffxX×*某]?");
    private static final Pattern COLLECTION = Pattern.compile(".*[（(](?:精选|共|汇编|合集|通用)?[0-9０-９一二三四五六七八九十]+篇[)）].*|.{4,}(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})篇");
    private static final Pattern SUBTITLE_START = Pattern.compile("——|—|--|[（(]|述职人|报告人|汇报人|述职者");
    private static final Pattern REPORT_END = Pattern.compile("(?:述职|述职述廉|工作|述评)(?:评议)?(?:报告|总结|汇报)$");
    private static final Pattern GLUED_REPORT = Pattern.compile(
            "^(?!现将|现就|下面|我)[^。]*?(?:(?:报告|总结)(?=尊敬的|各位(?:领导|代表|同志)|同志们)|述职(?:述德|述廉|述党建)*(?:评议)?报告|工作(?:总结|汇报)(?:[及暨和][^，。]{0,8}计划)?)(?:范文|样文)?(?!如下|情况|会|的|、)");
    /** A hard wrap leaves so little of a title for the next line. */
    private static final int BROKEN_OFF = 8;
    private static final Pattern UNFINISHED = Pattern.compile("(?:工作|党建|情况|年度|责任|职责|述职|评议|履职|的)$");
    /** The text itself begins, in a line that a hard wrap has cut short. */
    private static final Pattern OPENING = Pattern.compile(
            ".*(?:现将|现就|现把).*|(?:一年来|过去|今年|近年|本人|我|[0-9xX]{4}年(?:度|来)?[，,]).*[，,].*");
    private static final Pattern REPORT = Pattern.compile(".*(?:述职|报告|总结|汇报|述评).*");

    static FrontMatter of(String text, int from, int to) {
        var lines = new ArrayList<String>();
        String numbered = "";
        int end = Math.max(from, yaml(text, from, to));
        int lastLine = end;
        while (end < to) {
            int start = Glyphs.skipSpace(text, end, to);
            int lineEnd = Glyphs.lineEnd(text, start, Math.min(to, start + LONGEST_TITLE * 3));
            String line = strip(text.substring(start, lineEnd));
            if (line.isEmpty()) {
                end = Math.max(lineEnd, start + 1);
                continue;
            }
            var border = Border.label(line);
            if (border != null && border.numberedTitle()) {
                numbered = border.rest();
                end = lineEnd;
                continue;
            }
            line = border == null ? line : border.rest();
            if (line.isEmpty()) {
                end = lineEnd;
                continue;
            }
            if (COLLECTION.matcher(line).matches()) {
                lines.clear();
            } else if (!SALUTATION.matcher(line).matches() && !contents(line)) {
                int glued = gluedTitle(line, lines.isEmpty());
                if (glued > 0) {
                    lines.add(line.substring(0, glued).strip());
                    end = Math.min(to, text.indexOf(line.substring(0, glued), start) + glued);
                    break;
                }
                if (!titleLike(line) || opening(line) || Marks.opens(line) && !REPORT.matcher(line).matches() || lineEnd == to && !line.isEmpty() && lineEnd - start > LONGEST_TITLE) {
                    end = slogan(lines) ? lastLine : start;
                    break;
                }
                if (brokenTitle(lines, line)) {
                    line = lines.remove(lines.size() - 1) + line;
                }
                lines.add(line);
                lastLine = start;
            }
            end = lineEnd;
        }
        if (!numbered.isEmpty() && (lines.isEmpty() || NAME_LINE.matcher(lines.get(0)).matches())) {
            lines.add(0, numbered);
        }
        return name(lines, Math.min(end, to));
    }

    /** The same in the characters it was written in. */
    FrontMatter in(CleanText clean, int from) {
        return new FrontMatter(clean.words(title, from), subtitle == null ? null : clean.words(subtitle, from), end);
    }

    /** A line that could be a title: short, and no sentence. */
    static boolean titleLike(String line) {
        return line.length() <= LONGEST_TITLE
                && !Glyphs.endsAt(line, line.length() - 1)
                && !Glyphs.separates(line.charAt(line.length() - 1))
                && line.indexOf('。') < 0
                && !midSentence(line);
    }

    /** Something is closed that nothing opened: the line goes on with a sentence of a page that is missing. */
    private static boolean midSentence(String line) {
        int close = line.indexOf('”');
        return close >= 0 && line.lastIndexOf('“', close) < 0 && line.lastIndexOf('”', close - 1) < 0;
    }

    private static boolean opening(String line) {
        boolean may = line.indexOf('现') >= 0 || line.indexOf('，') >= 0 || line.indexOf(',') >= 0;
        return may && OPENING.matcher(line).matches();
    }

    /** Is this the end of a title that the line before has begun (…述职报|告)? */
    private static boolean brokenTitle(List<String> lines, String line) {
        if (lines.isEmpty() || line.length() > BROKEN_OFF) {
            return false;
        }
        String before = lines.get(lines.size() - 1);
        char last = line.charAt(line.length() - 1);
        return (last == '告' || last == '结' || last == '报') && before.length() > BROKEN_OFF && !REPORT_END.matcher(before).find() && REPORT_END.matcher(before + line).find()
                && (!NAME_LINE.matcher(before).matches() || UNFINISHED.matcher(before).find());
    }

    /** Does the last line open the text itself, as a theme in words of its own? Then it is none of the front. */
    private static boolean slogan(List<String> lines) {
        if (lines.size() < 2) {
            return false;
        }
        String last = lines.get(lines.size() - 1);
        boolean front = REPORT.matcher(last).matches() || NAME_LINE.matcher(last).matches() || SUBTITLE_START.matcher(last).lookingAt()
                || couplet(lines.get(lines.size() - 2), last);
        if (!front) {
            lines.remove(lines.size() - 1);
        }
        return !front;
    }

    private static boolean contents(String line) {
        return line.equals("目录") || line.equals("提纲") || line.matches("目\\s*录|提\\s*纲|正文");
    }

    /** Title and text in one line: the title ends at 述职报告 or before the first space. */
    private static int gluedTitle(String line, boolean first) {
        if (titleLike(line)) {
            return -1;
        }
        int stop = 0;
        while (stop < line.length() && !Glyphs.endsAt(line, stop) && !Glyphs.comma(line.charAt(stop))
                && !Glyphs.colon(line.charAt(stop))) {
            stop++;
        }
        var report = GLUED_REPORT.matcher(line).region(0, Math.min(stop, LONGEST_TITLE));
        if (report.find() && report.end() > 6) {
            return report.end();
        }
        int space = first ? 0 : stop;
        while (space < stop && !Glyphs.blank(line.charAt(space))) {
            space++;
        }
        return space >= 6 && space < stop && space <= 40 ? space : -1;
    }

    private static FrontMatter name(List<String> lines, int end) {
        if (lines.isEmpty()) {
            return new FrontMatter("", null, end);
        }
        int title = 0;
        for (int i = 0; i < lines.size() && i < 6; i++) {
            String line = lines.get(i);
            if (REPORT.matcher(line).matches() && !SUBTITLE_START.matcher(line).lookingAt()) {
                title = i;
            }
        }
        if (title == 0 && lines.size() > 1 && lines.get(0).length() <= TAG && lines.get(1).length() > TAG
                && !NAME_LINE.matcher(lines.get(1)).matches()) {
            title = 1;
        }
        boolean couplet = title + 1 < lines.size() && couplet(lines.get(title), lines.get(title + 1));
        int second = title + (couplet ? 2 : 1);
        String subtitle = second < lines.size() && (NAME_LINE.matcher(lines.get(second)).matches()
                        || lines.size() - second == 1 && lines.get(second).length() <= 40)
                ? lines.get(second)
                : null;
        return new FrontMatter(couplet ? lines.get(title) + lines.get(title + 1) : lines.get(title), subtitle, end);
    }

    /** A slogan in two lines of about one length. */
    private static boolean couplet(String first, String second) {
        return first.length() <= LONGEST_HALF
                && first.length() > TAG
                && second.length() > TAG
                && Math.abs(first.length() - second.length()) <= UNEVEN
                && !REPORT.matcher(first + second).matches()
                && !NAME_LINE.matcher(second).matches()
                && !BODY_NAME.matcher(second).matches()
                && (second.indexOf('，') < 0 || first.indexOf('，') >= 0);
    }

    private static String strip(String line) {
        int from = 0;
        while (from < line.length() && ("#*>".indexOf(line.charAt(from)) >= 0 || Glyphs.blank(line.charAt(from)))) {
            from++;
        }
        int to = line.length();
        while (to > from && ("#*".indexOf(line.charAt(to - 1)) >= 0 || Glyphs.blank(line.charAt(to - 1)))) {
            to--;
        }
        return line.substring(from, to);
    }

    /** Where the block between two lines of --- at the beginning ends. */
    private static int yaml(String text, int from, int to) {
        int start = Glyphs.skipSpace(text, from, to);
        if (!text.startsWith("---\n", start)) {
            return from;
        }
        int close = text.indexOf("\n---\n", start + 3);
        return close < 0 || close > Math.min(to, start + 2000) ? from : close + 5;
    }
}
