package shuping.report.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the page numbers that mills print into a text as 2、 3、, in mid-sentence and at line starts, beside its own. */
final class MillPages {

    private static final int LONGEST_TITLE = 40;
    private static final Pattern TITLE = Pattern.compile("[^。；，：\\n]{2,30}(?:述职|报告|总结)");
    private static final int FRONT = 300;
    private static final int SHORTEST_PAGE = 60;
    private static final String NEVER_BEFORE = "第图表件.-+/·";

    /**
     * A number before 、.
     *
     * @param inWord directly after a character of the sentence, as no list writes it
     * @param wrap at the start of a line that goes on with a sentence
     */
    private record Token(int number, int start, int end, boolean inWord, boolean wrap) {

        /** Stands where an item of a list may begin. */
        boolean list() {
            return !inWord && !wrap;
        }
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Excerpt> pages = new ArrayList<>();

    /** The number of the last page found, where 1、 stands before the title; 0 elsewhere. */
    private int lastOfTitled;
    /** Which numbers stand at the beginning of a line: pages of such a text do where they can. */
    private final BitSet numbersOfLines = new BitSet();

    private MillPages(String text) {
        this.text = text;
    }

    /** In the order of the text. */
    static List<Excerpt> in(String text) {
        var mill = new MillPages(text);
        mill.collect();
        boolean previous = mill.opensTheTitle();
        if (previous) {
            mill.pages.add(new Excerpt(mill.tokens.get(0).start(), mill.tokens.get(0).end()));
            mill.lastOfTitled = 1;
            mill.tokens.stream().filter(mill::opensLine).forEach(token -> mill.numbersOfLines.set(token.number()));
        }
        for (int i = previous ? 1 : 0; i < mill.tokens.size(); i++) {
            var token = mill.tokens.get(i);
            if (mill.lastOfTitled > 0 && mill.turnsOver(i)) {
                mill.lastOfTitled = token.number();
                mill.pages.add(new Excerpt(token.start(), token.end()));
                previous = true;
                continue;
            }
            previous = mill.alone(token) || mill.beforeNumber(token) || mill.beforeComma(token) || token.inWord() && mill.page(i)
                    || token.wrap() && (mill.between(i) || mill.astray(i, previous) || mill.secondPage(i));
            if (previous) {
                mill.pages.add(new Excerpt(token.start(), token.end()));
            }
        }
        if (mill.lastOfTitled == 0 && mill.opensTheFirst()) {
            mill.pages.add(0, new Excerpt(mill.tokens.get(0).start(), mill.tokens.get(0).end()));
        }
        return mill.pages;
    }

    /** 1、 before the first word counts pages where 2、 does. */
    private boolean opensTheFirst() {
        return !pages.isEmpty() && first(tokens.get(0))
                && Numeral.value(text, pages.get(0).start(), pages.get(0).end() - 1) == 2;
    }

    /** 1、XX局党委书记述职报告…: before a title it can only count pages. */
    private boolean opensTheTitle() {
        if (tokens.isEmpty() || !first(tokens.get(0))) {
            return false;
        }
        var title = TITLE.matcher(text).region(tokens.get(0).end(), Math.min(text.length(), tokens.get(0).end() + LONGEST_TITLE));
        return title.lookingAt();
    }

    /** The number after that of the last page, where no list of the text has come as far. */
    private boolean turnsOver(int i) {
        var before = tokens.get(i - 1);
        boolean page = pages.get(pages.size() - 1).start() == before.start();
        if (tokens.get(i).number() != lastOfTitled + 1) {
            return false;
        }
        return opensLine(tokens.get(i))
                ? breaksOff(tokens.get(i)) || page || before.number() != lastOfTitled
                : (page || before.number() != lastOfTitled) && !numbersOfLines.get(tokens.get(i).number());
    }

    /** Does the line before, a long one, end in mid-sentence? */
    private boolean breaksOff(Token token) {
        int last = Glyphs.trimEnd(text, 0, token.start());
        int line = text.lastIndexOf('\n', Math.max(0, last - 1)) + 1;
        return last - line > SHORTEST_PAGE && !Glyphs.endsAt(text, last - 1) && !Glyphs.colon(text.charAt(last - 1));
    }

    private boolean opensLine(Token token) {
        return token.start() == 0 || text.charAt(token.start() - 1) == '\n';
    }

    /** 1、 before the first word that is not the mill's. */
    private boolean first(Token token) {
        if (token.number() != 1 || token.start() > FRONT) {
            return false;
        }
        int line = Glyphs.skipSpace(text, 0, token.start());
        while (line < token.start()) {
            int end = Glyphs.lineEnd(text, line, token.start());
            if (!MillNoise.line(text, line, Glyphs.trimEnd(text, line, end))) {
                return false;
            }
            line = Glyphs.skipSpace(text, end, token.start());
        }
        return true;
    }

    /** Where the first page ends in mid-sentence, and the line before it is no item of a list without stops. */
    private boolean secondPage(int i) {
        if (i != 1 || tokens.get(1).number() != 2 || !first(tokens.get(0))) {
            return false;
        }
        int line = text.lastIndexOf('\n', tokens.get(1).start() - 2) + 1;
        return tokens.get(1).start() - line > SHORTEST_PAGE && text.substring(line, tokens.get(1).start()).indexOf('。') >= 0;
    }

    private void collect() {
        for (int i = text.indexOf('、'); i >= 0; i = text.indexOf('、', i + 1)) {
            int start = i;
            while (start > 0 && i - start < 3 && Glyphs.digit(text.charAt(start - 1))) {
                start--;
            }
            if (start == i || i - start > 2 || i + 1 >= text.length()) {
                continue;
            }
            char before = start == 0 ? '\n' : text.charAt(start - 1);
            if (Glyphs.digit(text.charAt(i + 1)) && before != '\n') {
                continue;
            }
            if (Glyphs.latin(before) || NEVER_BEFORE.indexOf(before) >= 0) {
                continue;
            }
            char after = text.charAt(i + 1);
            boolean inWord = Glyphs.han(before) && (Glyphs.han(after) || Glyphs.comma(after) || after == '“');
            int last = before == '\n' ? Glyphs.trimEnd(text, Math.max(0, start - 100), start) : 0;
            int number = Numeral.value(text, start, i);
            boolean wrap = number > 1 && last > 0 && Glyphs.han(text.charAt(last - 1)) && (Glyphs.han(after) || Glyphs.digit(after));
            tokens.add(new Token(number, start, i + 1, inWord, wrap));
        }
    }

    /** Nothing but the number on its line, and a number begins the next. */
    private boolean alone(Token token) {
        boolean first = token.start() == 0 || text.charAt(token.start() - 1) == '\n';
        int end = Glyphs.skipBlanks(text, token.end(), text.length());
        int next = Glyphs.skipSpace(text, end, text.length());
        return first && end < next && next + 1 < text.length() && Glyphs.digit(text.charAt(next))
                && (text.charAt(next + 1) == '、' || text.charAt(next + 1) == '.');
    }

    /** 5、三是…: the text's own number follows. */
    private boolean beforeNumber(Token token) {
        int after = Numeral.end(text, token.end());
        return after > token.end() && after < text.length() && text.charAt(after) == '是' && Numeral.is(text.charAt(token.end()));
    }

    /** At the start of a line that a comma continues: nothing begins with one. */
    private boolean beforeComma(Token token) {
        return token.number() > 1 && !token.inWord() && Glyphs.comma(text.charAt(token.end()));
    }

    /** At the start of a broken line, and no list of the text has come as far as this. */
    private boolean astray(int i, boolean previousIsPage) {
        return i == 0 || previousIsPage || tokens.get(i - 1).number() != tokens.get(i).number() - 1;
    }

    /** A number inside a word counts pages unless the text's own list goes on with it. */
    private boolean page(int i) {
        var token = tokens.get(i);
        if (token.number() < 2) {
            return false;
        }
        var before = i > 0 ? tokens.get(i - 1) : null;
        boolean follows = before != null && before.number() == token.number() - 1
                && (before.list() || sameSentence(before, token));
        var after = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        boolean precedes = after != null && after.number() == token.number() + 1 && sameSentence(token, after);
        boolean twice = after != null && after.list() && after.number() == token.number();
        return twice || !follows && !precedes;
    }

    /** A number at the start of a broken line counts pages where the numbers around it are complete without it. */
    private boolean between(int i) {
        if (i == 0 || i + 1 >= tokens.size() || tokens.get(i).number() < 2) {
            return false;
        }
        var before = tokens.get(i - 1);
        var after = tokens.get(i + 1);
        boolean list = before.list() && after.list() && after.number() == before.number() + 1;
        boolean counts = before.inWord() && after.inWord() && before.number() == tokens.get(i).number() - 1
                && after.number() == before.number() + 2 && page(i - 1) && page(i + 1);
        return list || counts;
    }

    private boolean sameSentence(Token one, Token other) {
        for (int i = one.end(); i < other.start(); i++) {
            if (Glyphs.ends(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
