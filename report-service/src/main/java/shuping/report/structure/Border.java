package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that part the reports of a compiled file: 篇1, 第一篇：…, 【范文1】, 述职报告1. */
final class Border {

    private static final int LONGEST = 60;
    private static final String NUMBER = "(?<no>[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})";
    private static final Pattern LABEL = Pattern.compile("[【〖\\[（(]?(?:第" + NUMBER + "篇|(?:(?<of>.{0,30}?)[\\s　：:])?篇" + NUMBER.replace("no", "no2")
            + "|(?:.{0,20}?)?范文" + NUMBER.replace("no", "no3") + "(?!篇))[】〗\\]）)]?[：:、.．\\s　]*(?<rest>.*)");
    private static final Pattern NUMBERED_TITLE = Pattern.compile(
            "(?<rest>.{0,40}(?:述职报告|述职评议报告|工作报告|工作总结|述职总结)(?:范文)?)[\\s　]*[（(]?[篇例]?" + NUMBER + "[）)]?[：:]?");

    /**
     * @param no which report begins here
     * @param rest the title on the same line, or empty
     * @param numberedTitle the rest is a title that only differs from its neighbours by the number
     */
    record Label(int no, String rest, boolean numberedTitle) {}

    private Border() {}

    /** The border in this line, or null. */
    static Label label(String line) {
        if (line.length() > LONGEST || line.length() < 2 || line.indexOf('。') >= 0) {
            return null;
        }
        if (line.indexOf('篇') >= 0 || line.contains("范文")) {
            var matcher = LABEL.matcher(line);
            if (matcher.matches()) {
                String rest = matcher.group("rest");
                boolean before = rest.isEmpty() && matcher.group("of") != null && !matcher.group("of").isBlank();
                return new Label(number(matcher, "no", "no2", "no3"), before ? matcher.group("of") : rest, before);
            }
        }
        char last = line.charAt(line.length() - 1);
        if (Glyphs.closes(last) || Glyphs.colon(last) || Glyphs.digit(last) || Numeral.is(last)) {
            var matcher = NUMBERED_TITLE.matcher(line);
            if (matcher.matches()) {
                return new Label(number(matcher, "no"), matcher.group("rest"), true);
            }
        }
        return null;
    }

    private static int number(Matcher matcher, String... groups) {
        for (String group : groups) {
            if (matcher.group(group) != null) {
                return Numeral.value(matcher.group(group), 0, matcher.group(group).length());
            }
        }
        return 0;
    }

    /** Where the reports begin if the file numbers them; empty if it does not. */
    static List<Integer> numbered(String text) {
        var starts = new ArrayList<Integer>();
        int last = 0;
        for (int i = 0; i < text.length(); ) {
            int start = Glyphs.skipBlanks(text, i, text.length());
            int end = Glyphs.lineEnd(text, start, text.length());
            if (end - start <= LONGEST && end > start) {
                var label = label(text.substring(start, Glyphs.trimEnd(text, start, end)));
                if (label != null && (label.no() == last + 1 || label.no() > last && last > 0)) {
                    starts.add(start);
                    last = label.no();
                }
            }
            i = end + 1;
        }
        return starts.size() > 1 ? starts : List.of();
    }
}
