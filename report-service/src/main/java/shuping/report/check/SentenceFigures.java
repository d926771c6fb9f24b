package shuping.report.check;

import java.util.List;
import java.util.regex.Pattern;
import shuping.report.check.Contradictions.Contradiction;

/** The numbers of one sentence held against one another. */
final class SentenceFigures {

    private static final Pattern PART = Pattern.compile("^[^。；]{0,14}(?:其中|中有|中，有|中仅有?|中只有|里有)[^，。；、配每各]{0,10}$");
    /** The next part of the same whole: a label, no new statement. */
    private static final Pattern NEXT_PART = Pattern.compile("^[^，。；、]{0,8}[、，和](?!其余|另|还|新|已|共|合计|有|被|评|获)[^，。；、有]{1,8}$");
    private static final Pattern REST = Pattern.compile("^[^。；]{0,20}(?:其余|剩余|剩下|余下|另外|另有)的?$");
    private static final Pattern SUM = Pattern.compile("^[^，。；、]{0,6}，(?:共|合计|共计|总计|总共)[^，。；、]{0,6}$");
    private static final Pattern LISTED = Pattern.compile("^[^，。；、]{0,6}[、，和][^，。；、]{1,8}$");
    private static final Pattern LESS = Pattern.compile(
            "^[^，。；]{0,8}(?:减少|减|降低|降|下降|缩短|压缩|压减|精简|压|缩减)(?:到|至|为)了?$");
    private static final Pattern MORE = Pattern.compile(
            "^[^，。；]{0,8}(?:增加|增长|增|提高|提升|上升|升|扩大|扩展|扩充)(?:到|至|为)了?$");
    private static final Pattern FROM = Pattern.compile("[由从][^，。；、]{0,10}$");
    private static final Pattern SHARE = Pattern.compile("^[^，。；]{0,8}，占[^，。；、]{0,8}$");
    private static final Pattern RATE = Pattern.compile("(?:率|占比|比例|比重|满意度|覆盖面|占[^，。；]{0,8})[^，。；]{0,6}$");
    private static final Pattern GROWTH = Pattern.compile("(?:增|升|提高|超|同比|环比|长|为上年|完成率|完成年度)[^，。；]{0,12}$");
    private static final String BEFORE_NEW = "到至为了";
    private static final int REACH = 14;

    private final String text;
    private final List<Quantity> figures;

    SentenceFigures(String text, List<Quantity> figures) {
        this.text = text;
        this.figures = figures;
    }

    void examine(List<Contradiction> found) {
        for (int i = 0; i < figures.size(); i++) {
            impossible(figures.get(i), found);
            if (i > 0 && figures.get(i - 1).same(figures.get(i))) {
                change(figures.get(i - 1), figures.get(i), found);
                parts(i, found);
                rest(i, found);
                sum(i, found);
            }
            if (i > 1 && figures.get(i).percent()) {
                share(i, found);
            }
        }
    }

    private void impossible(Quantity figure, List<Contradiction> found) {
        if (figure.percent() && figure.value() > 100 && before(RATE, figure) && !before(GROWTH, figure)) {
            found.add(Contradiction.of("“" + text.substring(figure.start(), figure.end()) + "”超过了 100%。", figure));
        }
    }

    /** 由26个减到37个. */
    private void change(Quantity old, Quantity now, List<Contradiction> found) {
        if (BEFORE_NEW.indexOf(text.charAt(now.start() - 1)) < 0 || !before(FROM, old)) {
            return;
        }
        if (now.value() >= old.value() && between(LESS, old, now)) {
            found.add(Contradiction.of("说是减少，%s却不比%s少。".formatted(now.words(), old.words()), old, now));
        } else if (now.value() <= old.value() && between(MORE, old, now)) {
            found.add(Contradiction.of("说是增加，%s却不比%s多。".formatted(now.words(), old.words()), old, now));
        }
    }

    /** 党员12名，其中女党员15名; 党员12名，其中男8名、女6名. */
    private void parts(int i, List<Contradiction> found) {
        var whole = figures.get(i - 1);
        var part = figures.get(i);
        if (whole.percent() || !has("中里", whole, part) || !between(PART, whole, part)) {
            return;
        }
        if (part.value() > whole.value() && !part.rough() && !whole.rough()) {
            found.add(Contradiction.of("其中的 %s多于总数 %s。".formatted(part.words(), whole.words()), whole, part));
            return;
        }
        double sum = part.value();
        int last = i;
        while (last + 1 < figures.size() && figures.get(last + 1).same(part) && !figures.get(last + 1).rough()
                && between(NEXT_PART, figures.get(last), figures.get(last + 1))) {
            sum += figures.get(++last).value();
        }
        if (last > i && sum > whole.value() && !whole.rough()) {
            found.add(Contradiction.of("其中各项合计 %d，多于总数 %s。".formatted(Math.round(sum), whole.words()),
                    all(i - 1, last)));
        }
    }

    /** 带回问题218件，办结203件，其余16件. */
    private void rest(int i, List<Contradiction> found) {
        if (i < 2 || !has("余剩另", figures.get(i - 1), figures.get(i)) || !between(REST, figures.get(i - 1), figures.get(i))) {
            return;
        }
        var whole = figures.get(i - 2);
        var done = figures.get(i - 1);
        var rest = figures.get(i);
        boolean third = i > 2 && figures.get(i - 3).same(whole);
        if (!third && whole.same(done) && !whole.rough() && !done.rough() && !rest.rough() && whole.value() > done.value()
                && whole.value() != done.value() + rest.value()) {
            found.add(Contradiction.of("%s与其余的 %s相加，不等于 %s。".formatted(done.words(), rest.words(), whole.words()),
                    whole, done, rest));
        }
    }

    /** 新建党支部3个、党小组4个，共8个. */
    private void sum(int i, List<Contradiction> found) {
        var total = figures.get(i);
        if (total.rough() || !has("共计", figures.get(i - 1), total) || !between(SUM, figures.get(i - 1), total)) {
            return;
        }
        double sum = figures.get(i - 1).value();
        boolean exact = !figures.get(i - 1).rough();
        int first = i - 1;
        while (first > 0 && figures.get(first - 1).same(total) && between(LISTED, figures.get(first - 1), figures.get(first))) {
            exact &= !figures.get(--first).rough();
            sum += figures.get(first).value();
        }
        if (first < i - 1 && exact && sum != total.value()) {
            found.add(Contradiction.of("各项相加是 %d，不是 %s。".formatted(Math.round(sum), total.words()), all(first, i)));
        }
    }

    /** 200户，其中党员户50户，占30%. */
    private void share(int i, List<Contradiction> found) {
        var whole = figures.get(i - 2);
        var part = figures.get(i - 1);
        var share = figures.get(i);
        boolean exact = !whole.rough() && !part.rough() && !share.rough() && has("占", part, share);
        if (exact && whole.same(part) && whole.value() >= part.value() && between(PART, whole, part)
                && between(SHARE, part, share) && Math.abs(100 * part.value() / whole.value() - share.value()) > 1.5) {
            found.add(Contradiction.of("%s占 %s，不是 %s。".formatted(part.words(), whole.words(), share.words()),
                    whole, part, share));
        }
    }

    /** A cheap look before a pattern. */
    private boolean has(String characters, Quantity left, Quantity right) {
        for (int i = left.end(); i < right.start(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Quantity[] all(int first, int last) {
        return figures.subList(first, last + 1).toArray(Quantity[]::new);
    }

    private boolean between(Pattern words, Quantity left, Quantity right) {
        return right.start() - left.end() <= 40 && words.matcher(text).region(left.end(), right.start()).find();
    }

    private boolean before(Pattern words, Quantity figure) {
        return words.matcher(text).region(Math.max(0, figure.start() - REACH), figure.start()).find();
    }
}
