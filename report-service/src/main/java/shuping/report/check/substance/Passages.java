package shuping.report.check.substance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import shuping.report.check.Subject;
import shuping.report.structure.Section;
import shuping.report.structure.SectionKind;
import shuping.report.wording.Likeness;
import shuping.report.wording.Words;

/**
 * Where a report may account for what was promised or demanded a year ago: said so (上年度整改情况, 针对…问题, …), or
 * told among the achievements.
 */
final class Passages {

    private static final Words SAYS_SO = Words.of("针对 整改 上年 去年 反馈 指出的 查摆 承诺 销号");

    /** A clause that holds less of what is owed does not stand for it. */
    private static final double SUBSTANTIAL = 0.4;

    private final List<String> saidSo = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<List<Integer>> parts = new ArrayList<>();
    private final Likeness likeness;
    private final int firstSaidSo;

    /** @param owed what is to be accounted for */
    Passages(Subject subject, List<String> owed) {
        subject.structure().sections().forEach(this::add);
        var texts = new ArrayList<String>();
        for (var text : owed) {
            var wholeAndClauses = Clauses.andWhole(text);
            parts.add(IntStream.range(texts.size(), texts.size() + wholeAndClauses.size()).boxed().toList());
            texts.addAll(wholeAndClauses);
        }
        firstSaidSo = texts.size();
        texts.addAll(saidSo);
        texts.addAll(told);
        likeness = Likeness.of(texts, firstSaidSo);
    }

    private void add(Section section) {
        boolean lastYear = section.kind() == SectionKind.LAST_YEAR;
        if (lastYear || section.kind() == SectionKind.ACHIEVEMENTS || section.kind() == SectionKind.OTHER) {
            add(section.preamble(), lastYear);
            section.items().forEach(item -> add(item.text(), lastYear));
        }
    }

    private void add(String text, boolean lastYear) {
        if (lastYear) {
            saidSo.add(text);
            return;
        }
        for (var sentence : Sentences.of(text)) {
            (SAYS_SO.in(sentence) ? saidSo : told).add(sentence);
        }
    }

    /** How much of it, or of one of its clauses, comes back in the best passage that says it accounts for it, 0 to 1. */
    double saidSo(int owed) {
        return best(owed, firstSaidSo, firstSaidSo + saidSo.size());
    }

    double told(int owed) {
        return best(owed, firstSaidSo + saidSo.size(), firstSaidSo + saidSo.size() + told.size());
    }

    private double best(int owed, int from, int to) {
        double enough = SUBSTANTIAL * likeness.weight(parts.get(owed).get(0));
        return parts.get(owed).stream()
                .filter(part -> likeness.weight(part) >= enough)
                .mapToDouble(part -> likeness.bestCovered(part, from, to))
                .max()
                .orElse(0);
    }
}
