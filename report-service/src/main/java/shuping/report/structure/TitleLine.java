package shuping.report.structure;

import java.util.regex.Pattern;

/** Judges single lines before a report: titles, halves of titles, names and offices, tags of a site. */
final class TitleLine {

    static final int LONGEST = 60;
    /** Halves of a title in two lines are about of one length. */
    private static final int LONGEST_HALF = 24;
    private static final int UNEVEN = 10;
    /** A line so short is a tag of the site (党建, 范文), not a title, where a longer one follows. */
    private static final int TAG = 4;
    private static final Pattern BODY_NAME = Pattern.compile(
            ".*(?:政府|[局校院村镇乡区县市部处科办站所厅]|社区|街道|公司|集团|中心|医院|支部|总支|学校|大学|学院|委员会|党委|党组|工委)");
    private static final Pattern NAME_LINE = Pattern.compile(
            "(?:——|—|--).*|[（(].{2,30}[）)]|.*(?:书记|主任|院长|校长|局长|站长|党委|支部|党组|党工委)(?:委员会)?[\\s　]{0,4}[^述报，。]{0,16}|.{0,20}[0-9xX]{2,4}年[0-9xX]{1,2}月.{0,8}"
                    + "|(?:述职人|报告人|汇报人)[：:].{0,20}|[\\u4e00-\\u9fffxX×*某]{2,3}[\\s　]?[\\u4e00-\\u9fffxX×*某]?");
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

    private TitleLine() {}

    /** A line that could be a title: short, and no sentence. */
    static boolean like(String line) {
        return line.length() <= LONGEST
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

    /** Does the text itself begin here, in a line that a hard wrap has cut short, or with a number? */
    static boolean opensText(String line) {
        boolean may = line.indexOf('现') >= 0 || line.indexOf('，') >= 0 || line.indexOf(',') >= 0;
        return may && OPENING.matcher(line).matches() || Marks.opens(line) && !isReport(line);
    }

    /** Says itself that it is a report. */
    static boolean isReport(String line) {
        return REPORT.matcher(line).matches();
    }

    /** Office and name, organisation, date. */
    static boolean names(String line) {
        return NAME_LINE.matcher(line).matches();
    }

    static boolean opensSubtitle(String line) {
        return SUBTITLE_START.matcher(line).lookingAt();
    }

    /** 党建, 范文: a tag of the site above the title. */
    static boolean tag(String line) {
        return line.length() <= TAG;
    }

    /** Is this the end of a title that the line before has begun (…述职报|告)? */
    static boolean endsTitle(String before, String line) {
        if (line.length() > BROKEN_OFF) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        return (last == '告' || last == '结' || last == '报') && before.length() > BROKEN_OFF
                && !REPORT_END.matcher(before).find() && REPORT_END.matcher(before + line).find()
                && (!names(before) || UNFINISHED.matcher(before).find());
    }

    /**
     * Title and text in one line: the title ends at 述职报告, or before the first space.
     *
     * @param first no title stands above
     * @return where the title ends, or -1
     */
    static int glued(String line, boolean first) {
        if (like(line)) {
            return -1;
        }
        int stop = 0;
        while (stop < line.length() && !Glyphs.endsAt(line, stop) && !Glyphs.comma(line.charAt(stop))
                && !Glyphs.colon(line.charAt(stop))) {
            stop++;
        }
        var report = GLUED_REPORT.matcher(line).region(0, Math.min(stop, LONGEST));
        if (report.find() && report.end() > 6) {
            return report.end();
        }
        int space = first ? 0 : stop;
        while (space < stop && !Glyphs.blank(line.charAt(space))) {
            space++;
        }
        return space >= 6 && space < stop && space <= 40 ? space : -1;
    }

    /** A slogan in two lines of about one length. */
    static boolean couplet(String first, String second) {
        return first.length() <= LONGEST_HALF
                && first.length() > TAG
                && second.length() > TAG
                && Math.abs(first.length() - second.length()) <= UNEVEN
                && !isReport(first + second)
                && !names(second)
                && !BODY_NAME.matcher(second).matches()
                && (second.indexOf('，') < 0 || first.indexOf('，') >= 0);
    }
}
