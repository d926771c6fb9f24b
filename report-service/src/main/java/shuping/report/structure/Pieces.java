package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a passage at its line ends or at its punctuation; what stands in quotation marks or brackets stays whole. */
final class Pieces {

    private static final int LONGEST_QUOTE = 60;
    /** Pages are wider than this. */
    private static final int SHORTEST_WRAP = 20;

    private static final Pattern EXAMPLES_END = Pattern.compile("等.{0,3}(?:现象|问题|情况|方面)");

    private interface Cut {
        boolean at(String text, int i);
    }

    private Pieces() {}

    /** Lines that end a sentence; where most lines break sentences (hard wraps), all of them are one paragraph. */
    static List<Excerpt> paragraphs(String text, int from, int to) {
        if (shortLines(text, from, to)) {
            return cut(text, from, to, (t, i) -> t.charAt(i) == '\n');
        }
        var paragraphs = new ArrayList<Excerpt>();
        int start = from;
        int broken = 0;
        int whole = 0;
        int measure = longestLine(text, from, to) * 2 / 3;
        for (int i = from; i < to; i = Glyphs.skipSpace(text, i, to)) {
            int end = Glyphs.lineEnd(text, i, to);
            int last = Glyphs.trimEnd(text, i, end) - 1;
            boolean ends = last >= i && (Glyphs.endsAt(text, last) || Glyphs.closes(text.charAt(last)));
            if (ends || end == to) {
                whole++;
                add(paragraphs, text, start, end);
                start = end;
            } else if (last - i > Math.max(12, measure)) {
                broken++;
            }
            i = end;
        }
        return broken >= whole && broken > 1 ? single(text, from, to) : paragraphs;
    }

    /** Short lines without a stop anywhere: a list, not one sentence in many lines. */
    private static boolean shortLines(String text, int from, int to) {
        int start = Glyphs.skipSpace(text, from, to);
        int before = start;
        while (before > 0 && Glyphs.blank(text.charAt(before - 1))) {
            before--;
        }
        if (before > 0 && text.charAt(before - 1) != '\n') {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Glyphs.endsAt(text, i) && Glyphs.skipSpace(text, i + 1, to) < to) {
                return false;
            }
        }
        return longestLine(text, from, to) < SHORTEST_WRAP;
    }

    private static int longestLine(String text, int from, int to) {
        int longest = 0;
        for (int i = from; i < to; i = Glyphs.skipSpace(text, i, to)) {
            int end = Glyphs.lineEnd(text, i, to);
            longest = Math.max(longest, end - i);
            i = end;
        }
        return longest;
    }

    private static List<Excerpt> single(String text, int from, int to) {
        var one = new ArrayList<Excerpt>();
        add(one, text, from, to);
        return one;
    }

    static List<Excerpt> sentences(String text, int from, int to) {
        return cut(text, from, to, (t, i) -> Glyphs.endsAt(t, i) && !Glyphs.semicolon(t.charAt(i)));
    }

    /** Members between ；, unless they are one list of examples (如A；B；C等现象). */
    static List<Excerpt> members(String text, Excerpt sentence) {
        return listsExamples(text, sentence) ? List.of(sentence) : semicolons(text, sentence);
    }

    private static List<Excerpt> semicolons(String text, Excerpt sentence) {
        return cut(text, sentence.start(), sentence.end(), (t, i) -> Glyphs.semicolon(t.charAt(i)));
    }

    static boolean listsExamples(String text, Excerpt sentence) {
        var members = semicolons(text, sentence);
        if (members.size() < 2) {
            return false;
        }
        var first = members.get(0);
        var last = members.get(members.size() - 1);
        String end = text.substring(Math.max(last.start(), last.end() - 16), last.end());
        String begin = text.substring(first.start(), Math.min(first.end(), first.start() + 80));
        return begin.contains("如") && EXAMPLES_END.matcher(end).find();
    }

    static List<Excerpt> clauses(String text, Excerpt sentence) {
        return cut(text, sentence.start(), sentence.end(), (t, i) -> Glyphs.comma(t.charAt(i)));
    }

    static List<Excerpt> words(String text, Excerpt sentence) {
        return cut(text, sentence.start(), sentence.end(), (t, i) -> t.charAt(i) == '、');
    }

    private static List<Excerpt> cut(String text, int from, int to, Cut cut) {
        var pieces = new ArrayList<Excerpt>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (cut.at(text, i)) {
                add(pieces, text, start, i);
                start = i + 1;
            } else {
                i = quoteEnd(text, i, to);
            }
        }
        add(pieces, text, start, to);
        return pieces;
    }

    /** Where the quotation that opens at i closes, or i; an opening mark without its partner counts for nothing. */
    private static int quoteEnd(String text, int i, int to) {
        char closer = Glyphs.closerOf(text.charAt(i));
        if (closer == 0) {
            return i;
        }
        int limit = Math.min(to, i + LONGEST_QUOTE);
        for (int j = i + 1; j < limit; j++) {
            if (text.charAt(j) == closer) {
                return j;
            }
        }
        return i;
    }

    private static void add(List<Excerpt> pieces, String text, int from, int to) {
        var piece = Excerpt.of(text, from, to);
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }
}
