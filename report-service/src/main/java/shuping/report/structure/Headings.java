package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import shuping.report.document.UnreadableDocument;
import shuping.report.structure.Mark.Before;

/** Finds the headings of a text: at marks, at line starts, and inline before a colon. */
final class Headings {

    /** Far more than thousands of reports have. */
    private static final int MOST = 100_000;
    /** With nothing after it to bound it, a heading must have at least this many characters. */
    private static final int UNBOUNDED = 4;
    /** （二）抓特色。, （三）抓规划。 are items, （一）抓党建工作情况 is a heading. */
    private static final int LONGEST_DEED = 4;
    /** Words that go on with a sentence: no heading without number begins with them. */
    private static final String NEVER_FIRST = "还仍有在的和与及等了是所上中、是为";

    /** What a heading of a section, not a theme, says behind a slogan. */
    private static final Pattern SECTION = Pattern.compile("[^，,。；;、]{0,16}?(?:存在|取得|主要|工作|情况|下步|下一步|今后)[^，,。；;、]{0,16}?"
            + "(?:情况|成效|成绩|做法|不足|问题|短板|差距|打算|思路|措施|计划|方向|安排|举措|原因)");
    private static final List<String> ANNOUNCING = List.of("主要有", "主要是", "主要表现在", "主要体现在", "表现在", "有", "是", "如下", "主要有以下几点", "主要有以下几个方面",
            "主要表现在以下几个方面", "有以下几点");

    private final String text;
    private final List<Mark> marks;
    private final HeadingBounds bounds;
    private final List<Heading> found = new ArrayList<>();

    private Headings(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
        this.bounds = new HeadingBounds(text, marks);
    }

    /** @throws UnreadableDocument if there are so many that noting them fills the memory */
    static List<Heading> in(String text, List<Mark> marks) {
        var headings = new Headings(text, marks);
        headings.find();
        return headings.found;
    }

    private void find() {
        int mark = 0;
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (found.size() > MOST) {
                throw new UnreadableDocument("too-large", "文档里有超过 " + MOST / 10_000 + " 万个标题，不像述职报告，请检查后重新上传。");
            }
            boolean begins = i == 0 || text.charAt(i - 1) == '\n' || Glyphs.endsAt(text, i - 1);
            while (mark < marks.size() && marks.get(mark).start() < i) {
                mark++;
            }
            if (mark < marks.size() && marks.get(mark).start() == i) {
                numbered(mark);
                var last = found.isEmpty() ? null : found.get(found.size() - 1);
                done = last != null && last.start() == i ? Math.max(last.textEnd(), marks.get(mark).end()) : marks.get(mark).end();
            } else if (begins && i >= done) {
                int start = bounds.markup(i);
                if (mark >= marks.size() || marks.get(mark).start() > start) {
                    bare(i, start, i == 0 || text.charAt(i - 1) == '\n', mark);
                }
            }
        }
    }

    private void numbered(int index) {
        var mark = marks.get(index);
        boolean main = mark.numbering() == Numbering.HAN || mark.numbering() == Numbering.PART;
        boolean list = mark.numbering() == Numbering.HAN_BRACKETED || mark.numbering().digits()
                || mark.numbering() == Numbering.DIGIT_BRACKETED || mark.numbering() == Numbering.ORDINAL;
        if (!main && !(list && mark.before().compareTo(Before.SPACE) <= 0)) {
            return;
        }
        int limit = bounds.limit(mark.end(), index + 1);
        int end = bounds.chunkEnd(mark.end(), limit);
        boolean bounded = end < limit || limit == text.length() || text.charAt(limit) == '\n' || bounds.limitIsMark(limit, index);
        var match = HeadingWords.prefix(text, mark.end(), end);
        if (match.end() != end || WrappedHeading.goesOn(text, end, limit)) {
            var wrapped = WrappedHeading.read(text, mark.end(), end, limit, bounds.limitIsMark(limit, index));
            if (wrapped.found()) {
                add(mark, wrapped, wrapped.end());
                return;
            }
        }
        if (main && mark.opensLine() && explained(mark, end, index + 1)) {
            return;
        }
        boolean deed = !main && match.end() - mark.end() <= LONGEST_DEED && text.startsWith("抓", mark.end());
        if (match.found() && !deed && accepted(mark, match, end, bounded, main)) {
            add(mark, match, match.end() == end || !bounded ? match.end() : headingEnd(mark, match, end, bounded));
            return;
        }
        if (!main || mark.before().compareTo(Before.SPACE) > 0) {
            return;
        }
        boolean alone = bounded && bounds.lineEndsAfter(end, index);
        match = alone ? HeadingLine.whole(text.substring(mark.end(), end)) : HeadingWords.Match.NONE;
        if (match.found()) {
            add(mark, match, end);
        } else if (mark.before() != Before.SPACE) {
            found.add(new Heading(
                    null, mark.numbering(), mark.number(), mark.start(), mark.end(), end, bounds.afterHeading(end), false, false, Doubt.NONE));
        }
    }

    /** A slogan before a colon, and the heading proper behind it on a line of its own: 晒成绩：取得的成效. */
    private boolean explained(Mark mark, int colon, int next) {
        int lineEnd = Glyphs.lineEnd(text, colon, Math.min(text.length(), colon + HeadingBounds.LONGEST));
        boolean above = colon < lineEnd && Glyphs.colon(text.charAt(colon)) && next < marks.size()
                && marks.get(next).start() == Glyphs.skipSpace(text, lineEnd, text.length());
        String behind = above ? text.substring(colon + 1, lineEnd).strip() : "";
        var match = SECTION.matcher(behind).matches() ? HeadingLine.whole(behind) : HeadingWords.Match.NONE;
        if (match.found()) {
            add(mark, match, Glyphs.trimEnd(text, colon, lineEnd));
        }
        return match.found();
    }

    /** A slogan after a comma belongs to the heading if the line is the heading's. */
    private int headingEnd(Mark mark, HeadingWords.Match match, int end, boolean bounded) {
        return bounded && Glyphs.comma(text.charAt(match.end())) && mark.opensLine() ? end : match.end();
    }

    private boolean accepted(Mark mark, HeadingWords.Match match, int end, boolean bounded, boolean main) {
        int length = match.end() - mark.end();
        if (bounded && match.end() == end) {
            return main || bounds.endsLineOrSentence(end);
        }
        char next = match.end() < text.length() ? text.charAt(match.end()) : '\n';
        if (Glyphs.blank(next) && length >= UNBOUNDED && mark.before() != Before.WORD) {
            return main;
        }
        boolean certain = main && length >= UNBOUNDED;
        return switch (mark.before()) {
            case LINE, WRAP -> certain && (!bounded || !bounds.alone(end) || Glyphs.comma(next));
            case SENTENCE, SPACE -> certain;
            default -> certain && text.substring(mark.end(), match.end()).matches(".*(存在|主要|工作|下步|下一步).*");
        };
    }

    /** A line of heading words without number, or such words before a colon. */
    private void bare(int begin, int start, boolean line, int nextMark) {
        int limit = bounds.limit(start, nextMark);
        if (start >= limit || !HeadingWords.mayBegin(text.charAt(start))
                || NEVER_FIRST.indexOf(text.charAt(start)) >= 0) {
            return;
        }
        var match = HeadingWords.prefix(text, start, limit);
        if (!match.found() || match.end() - start < 2) {
            return;
        }
        int end = announced(match.end(), limit);
        boolean colon = end < text.length() && Glyphs.colon(text.charAt(end));
        int next = end;
        while (next < text.length() && (Glyphs.blank(text.charAt(next)) || "*#。】".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        boolean title = text.startsWith("总结", end - 2);
        boolean alone = line && !title && end - start >= UNBOUNDED && (next == text.length() || text.charAt(next) == '\n');
        boolean colonAlone = colon && line && bounds.alone(end + 1);
        boolean inline = colon && match.kind() != SectionKind.CAUSES
                && (line || match.kind() == SectionKind.SHORTCOMINGS || match.kind() == SectionKind.PLAN);
        if (alone || colonAlone || inline) {
            found.add(new Heading(match.kind(), null, 0, begin, start, end, bounds.afterHeading(end), match.planToo(),
                    !alone && !colonAlone, Doubt.NONE));
        }
    }

    /** Behind the words of a heading and 主要有 or its like, where a colon follows: 存在的不足主要有： */
    private int announced(int end, int limit) {
        for (String words : ANNOUNCING) {
            int after = end + words.length();
            if (text.startsWith(words, end) && after < limit && Glyphs.colon(text.charAt(after))) {
                return after;
            }
        }
        return end;
    }

    private void add(Mark mark, HeadingWords.Match match, int textEnd) {
        found.add(new Heading(match.kind(), mark.numbering(), mark.number(), mark.start(), mark.end(), textEnd,
                bounds.afterHeading(textEnd), match.planToo(), false, Doubt.NONE));
    }
}
