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

    private static final Pattern SALUTATION = Pattern.compile(
            "(?:尊敬的|各位|同志们|大家好|市委|区委|县委|党委|镇党委|街道|考核组|评议组|巡察组|巡视组|组织部).{0,30}[：:]|各位.{0,20}[，,。！!：:]?|同志们[：:，,！!]?");
    private static final Pattern COLLECTION = Pattern.compile(".*[（(](?:精选|共|汇编|合集|通用)?[0-9０-９一二三四五六七八九十]+篇[)）].*|.{4,}(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})篇");
    static FrontMatter of(String text, int from, int to) {
        var lines = new ArrayList<String>();
        String numbered = "";
        int end = Math.max(from, yaml(text, from, to));
        int lastLine = end;
        while (end < to) {
            int start = Glyphs.skipSpace(text, end, to);
            int lineEnd = Glyphs.lineEnd(text, start, Math.min(to, start + TitleLine.LONGEST * 3));
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
            boolean salutation = SALUTATION.matcher(line).matches();
            if (salutation && !lines.isEmpty()) {
                end = lineEnd;
                break;
            }
            if (COLLECTION.matcher(line).matches()) {
                lines.clear();
            } else if (!salutation && !contents(line)) {
                int glued = TitleLine.glued(line, lines.isEmpty());
                if (glued > 0) {
                    lines.add(line.substring(0, glued).strip());
                    end = Math.min(to, text.indexOf(line.substring(0, glued), start) + glued);
                    break;
                }
                if (!TitleLine.like(line) || TitleLine.opensText(line) || lineEnd == to && lineEnd - start > TitleLine.LONGEST) {
                    end = slogan(lines) ? lastLine : start;
                    break;
                }
                if (!lines.isEmpty() && TitleLine.endsTitle(lines.get(lines.size() - 1), line)) {
                    line = lines.remove(lines.size() - 1) + line;
                }
                lines.add(line);
                lastLine = start;
            }
            end = lineEnd;
        }
        if (!numbered.isEmpty() && (lines.isEmpty() || TitleLine.names(lines.get(0)))) {
            lines.add(0, numbered);
        }
        return name(lines, Math.min(end, to));
    }

    /** The same in the characters it was written in. */
    FrontMatter in(CleanText clean, int from) {
        return new FrontMatter(clean.words(title, from), subtitle == null ? null : clean.words(subtitle, from), end);
    }

    /** Does the last line open the text itself, as a theme in words of its own? Then it is none of the front. */
    private static boolean slogan(List<String> lines) {
        if (lines.size() < 2) {
            return false;
        }
        String last = lines.get(lines.size() - 1);
        boolean front = TitleLine.isReport(last) || TitleLine.names(last) || TitleLine.opensSubtitle(last)
                || TitleLine.couplet(lines.get(lines.size() - 2), last);
        if (!front) {
            lines.remove(lines.size() - 1);
        }
        return !front;
    }

    private static boolean contents(String line) {
        return line.equals("目录") || line.equals("提纲") || line.matches("目\\s*录|提\\s*纲|正文");
    }

    private static FrontMatter name(List<String> lines, int end) {
        if (lines.isEmpty()) {
            return new FrontMatter("", null, end);
        }
        int title = 0;
        for (int i = 0; i < lines.size() && i < 6; i++) {
            String line = lines.get(i);
            if (TitleLine.isReport(line) && !TitleLine.opensSubtitle(line)) {
                title = i;
            }
        }
        if (title == 0 && lines.size() > 1 && TitleLine.tag(lines.get(0)) && !TitleLine.tag(lines.get(1))
                && !TitleLine.names(lines.get(1))) {
            title = 1;
        }
        boolean couplet = title + 1 < lines.size() && TitleLine.couplet(lines.get(title), lines.get(title + 1));
        int second = title + (couplet ? 2 : 1);
        String subtitle = second < lines.size() && (TitleLine.names(lines.get(second))
                        || lines.size() - second == 1 && lines.get(second).length() <= 40)
                ? lines.get(second)
                : null;
        return new FrontMatter(couplet ? lines.get(title) + lines.get(title + 1) : lines.get(title), subtitle, end);
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
