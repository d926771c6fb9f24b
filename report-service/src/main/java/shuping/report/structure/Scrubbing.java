package shuping.report.structure;

import java.util.List;
import java.util.regex.Pattern;

/** One pass over the uploaded text that cuts out what mills, page layout and the web have left in it. */
final class Scrubbing {

    private static final int LONGEST_PAGE_NUMBER = 20;
    /** — 3 —, 第 3 页 共 8 页, 3 / 8. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–―\\s]*(?:第\\s*)?[0-9０-９]{1,3}\\s*(?:页)?[-—–―\\s]*(?:[/／，,]?\\s*共?\\s*[0-9０-９]{1,3}\\s*页)?[-—–―\\s]*");

    private final String uploaded;
    private final CleanText.Builder builder;
    private final List<Excerpt> pages;
    private final Excerpt contents;
    private int nextPage;

    Scrubbing(String uploaded) {
        this.uploaded = uploaded;
        this.pages = MillPages.in(uploaded);
        this.contents = Contents.in(uploaded);
        this.builder = new CleanText.Builder(uploaded);
    }

    CleanText scrub() {
        int lineStart = 0;
        for (int i = 0; i <= uploaded.length(); i++) {
            if (i == uploaded.length() || breaks(i)) {
                line(lineStart, i);
                i = lineBreak(i);
                lineStart = i + 1;
            }
        }
        return builder.build();
    }

    private boolean breaks(int i) {
        char c = uploaded.charAt(i);
        return c < '\u3000' && lineEnd(c, i);
    }

    private boolean lineEnd(char c, int i) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b' || c == '\u0085'
                || c == '\u0420' && !cyrillic(i - 1) && !cyrillic(i + 1);
    }

    /** A Р that stands for a line end has no Cyrillic letter beside it. */
    private boolean cyrillic(int i) {
        return i >= 0 && i < uploaded.length() && uploaded.charAt(i) >= '\u0400' && uploaded.charAt(i) <= '\u04ff'
                && uploaded.charAt(i) != '\u0420';
    }

    /** Writes the line end at i as \n; returns its last character. */
    private int lineBreak(int i) {
        if (i == uploaded.length()) {
            return i;
        }
        boolean pair = uploaded.charAt(i) == '\r' && i + 1 < uploaded.length() && uploaded.charAt(i + 1) == '\n';
        int end = pair ? i + 2 : i + 1;
        if (partsANumber(i, end)) {
            builder.cut(i, end);
            return end - 1;
        }
        if (pair) {
            builder.replace(i, end, '\n');
            return i + 1;
        }
        if (uploaded.charAt(i) != '\n') {
            builder.replace(i, i + 1, '\n');
        }
        return i;
    }

    /** Does the line break stand inside a number, as in 第|二， or 三|是 or （|四）? */
    private boolean partsANumber(int start, int end) {
        if (start == 0 || end >= uploaded.length()) {
            return false;
        }
        char before = uploaded.charAt(start - 1);
        char after = uploaded.charAt(end);
        if (before == '第' || before == '（' || before == '(') {
            return Numeral.is(after) || Glyphs.digit(after);
        }
        boolean ordinal = start > 1 && uploaded.charAt(start - 2) == '第';
        return Numeral.is(before) && (after == '是' || Glyphs.closes(after) || after == '、' || ordinal && Glyphs.separates(after))
                || Glyphs.digit(before) && (after == '.' || after == '、' || Glyphs.closes(after));
    }

    private void line(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && (Glyphs.blank(uploaded.charAt(from)) || uploaded.charAt(from) == '\ufeff')) {
            from++;
        }
        while (to > from && Glyphs.blank(uploaded.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        if (from >= contents.start() && to <= contents.end() || pageNumber(from, to)) {
            builder.cut(from, to);
        } else if (MillNoise.line(uploaded, from, to)) {
            builder.watermark(from, to);
        } else {
            int last = lastSentence(from, to);
            boolean mill = last > from && MillNoise.advertises(uploaded, last, to);
            inside(start, mill ? last : end);
            if (mill) {
                builder.watermark(last, to);
            }
        }
    }

    /** Where the last sentence of the line begins. */
    private int lastSentence(int from, int to) {
        int i = to - 1;
        while (i > from && !Glyphs.ends(uploaded.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private boolean pageNumber(int from, int to) {
        char first = uploaded.charAt(from);
        return to - from <= LONGEST_PAGE_NUMBER
                && (Glyphs.digit(first) || first == '第' || "-—–―".indexOf(first) >= 0)
                && PAGE_NUMBER.matcher(uploaded).region(from, to).matches();
    }

    private void inside(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = uploaded.charAt(i);
            if (c >= '\u4e00' && c <= '\u9fff' || c == '，' || c == '。' || c == '、' || c == '“' || c == '”' || c == '；') {
                continue;
            }
            if (Glyphs.invisible(c)) {
                builder.cut(i, i + 1);
            } else if (Glyphs.digit(c)) {
                i = page(i);
            } else if (c == '<') {
                i = tag(i, end);
            } else if (c == '&' && uploaded.startsWith("&nbsp;", i)) {
                builder.replace(i, i + 6, ' ');
                i += 5;
            } else if (c >= '\u2f00' && c <= '\u2fd5') {
                builder.replace(i, i + 1, java.text.Normalizer.normalize(
                        Character.toString(c), java.text.Normalizer.Form.NFKC).charAt(0));
            } else {
                int stop = Insertion.end(uploaded, i, end);
                if (stop > i) {
                    int from = Insertion.start(uploaded, i, start);
                    int to = Insertion.close(uploaded, from, i, stop, end);
                    builder.watermark(from, to);
                    i = to - 1;
                }
            }
        }
    }

    /** Cuts the mill's page number that begins here, if one does. Returns its last character. */
    private int page(int i) {
        while (nextPage < pages.size() && pages.get(nextPage).start() < i) {
            nextPage++;
        }
        if (nextPage == pages.size() || pages.get(nextPage).start() > i) {
            return i;
        }
        int end = pages.get(nextPage).end();
        builder.cut(i, end);
        return end - 1;
    }

    /** Cuts an HTML tag; those that end a line leave a line end. Returns its last character. */
    private int tag(int i, int end) {
        int close = i + 1;
        boolean name = close < end
                && (Glyphs.latin(uploaded.charAt(close)) || uploaded.charAt(close) == '/' || uploaded.charAt(close) == '!');
        if (!name) {
            return i;
        }
        int limit = Math.min(end, i + 120);
        while (close < limit && uploaded.charAt(close) != '>') {
            close++;
        }
        if (close == limit) {
            return i;
        }
        String tag = uploaded.substring(i + 1, close).toLowerCase(java.util.Locale.ROOT);
        boolean block = tag.startsWith("br") || tag.startsWith("p") || tag.startsWith("/p") || tag.startsWith("div")
                || tag.startsWith("/div") || tag.startsWith("/h") || tag.startsWith("/li") || tag.startsWith("/tr");
        if (block) {
            builder.replace(i, close + 1, '\n');
        } else {
            builder.cut(i, close + 1);
        }
        return close;
    }
}
