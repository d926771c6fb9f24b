package shuping.report.check.substance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shuping.report.check.Subject;
import shuping.report.structure.Section;
import shuping.report.structure.SectionKind;
import shuping.report.wording.Rarity;
import shuping.report.wording.Weighed;
import shuping.report.wording.Wording;
import shuping.report.wording.Words;

/**
 * Where a report may account for what was promised or demanded a year ago: said so (上年度整改情况, 针对…问题, …), or
 * told among the achievements.
 */
final class Passages {

    private static final Words SAYS_SO = Words.of("针对 整改 上年 去年 反馈 指出的 查摆 承诺 销号");

    /** A clause that holds less of what is owed does not stand for it. */
    private static final double SUBSTANTIAL = 0.4;

    private final List<Wording> saidSo = new ArrayList<>();
    private final List<Wording> told = new ArrayList<>();
    private final Rarity rarity;
    private final List<Weighed> weighedSaidSo;
    private final List<Weighed> weighedTold;

    /** @param owed what is to be accounted for */
    Passages(Subject subject, List<String> owed) {
        subject.structure().sections().forEach(this::add);
        rarity = Rarity.among(Stream.of(saidSo, told, owed.stream().map(Wording::of).toList())
                .flatMap(List::stream).toList());
        weighedSaidSo = saidSo.stream().map(rarity::weigh).toList();
        weighedTold = told.stream().map(rarity::weigh).toList();
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
            saidSo.add(Wording.of(text));
            return;
        }
        for (var sentence : Sentences.of(text)) {
            (SAYS_SO.in(sentence) ? saidSo : told).add(Wording.of(sentence));
        }
    }

    /** How much of it, or of one of its clauses, comes back in the best passage that says it accounts for it, 0 to 1. */
    double saidSo(String owed) {
        return best(owed, weighedSaidSo);
    }

    double told(String owed) {
        return best(owed, weighedTold);
    }

    private double best(String owed, List<Weighed> passages) {
        double best = 0;
        double enough = SUBSTANTIAL * rarity.weigh(Wording.of(owed)).weight();
        for (var part : Wording.andClauses(owed)) {
            var weighed = rarity.weigh(part);
            if (weighed.weight() >= enough) {
                best = Math.max(best, passages.stream().mapToDouble(weighed::coveredBy).max().orElse(0));
            }
        }
        return best;
    }
}
