package shuping.report.structure;

import java.util.regex.Pattern;

/** Finds the end of the opening words of a report: 现将…情况述职如下： */
final class Preamble {

    private static final int REACH = 600;
    private static final Pattern END = Pattern.compile(
            "(?:述职|报告|汇报|总结|述评)(?:评议)?[^。；]{0,8}如下[：:。.，,]|现(?:将|就)[^。]{2,60}(?:述职|报告|汇报|总结)[^。；\\n]{0,8}[：:。]|现述职如下[：:。]?");

    private Preamble() {}

    /** Where the report proper begins; from if it begins without such words. */
    static int end(String text, int from, int to) {
        int limit = Math.min(to, from + REACH);
        var matcher = END.matcher(text).region(from, limit);
        int end = matcher.find() ? matcher.end() : from;
        return Glyphs.skipSpace(text, end, to);
    }
}
