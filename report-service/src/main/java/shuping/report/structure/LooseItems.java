package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;

/** Divides text without numbers: into paragraphs, sentences, members between ；, or short members between ， and 、. */
final class LooseItems {

    private final String text;
    private final SectionKind kind;

    LooseItems(String text, SectionKind kind) {
        this.text = text;
        this.kind = kind;
    }

    Division read(int from, int to) {
        int start = Lead.end(text, from, to, kind);
        var items = withoutRemark(divide(start, to));
        return new Division(Excerpt.of(text, from, start), items, doubt(items));
    }

    /** 这些问题，我们将认真解决。 behind shortcomings is none of them. */
    private List<Excerpt> withoutRemark(List<Excerpt> items) {
        var last = items.isEmpty() ? null : items.get(items.size() - 1);
        boolean remark = items.size() > 1 && kind == SectionKind.SHORTCOMINGS && Remark.opens(text, last.start(), last.end());
        return remark ? items.subList(0, items.size() - 1) : items;
    }

    private Doubt doubt(List<Excerpt> items) {
        if (items.size() < 2) {
            return Doubt.NONE;
        }
        boolean semicolons = true;
        for (int i = 0; i + 1 < items.size(); i++) {
            semicolons &= Glyphs.semicolon(text.charAt(items.get(i).end()));
        }
        return semicolons ? Doubt.NONE : Doubt.likely("这里没有编号，按段落或标点分成" + items.size() + "条，对吗？");
    }

    private List<Excerpt> divide(int from, int to) {
        var paragraphs = Pieces.paragraphs(text, from, to);
        if (paragraphs.size() > 1) {
            return paragraphs;
        }
        var sentences = Pieces.sentences(text, from, to);
        if (kind == SectionKind.ACHIEVEMENTS) {
            return sentences.size() == 1 ? Pieces.members(text, sentences.get(0)) : sentences;
        }
        if (sentences.size() > 2) {
            return sentences;
        }
        var members = new ArrayList<Excerpt>();
        for (var sentence : sentences) {
            members.addAll(Pieces.members(text, sentence));
        }
        if (sentences.size() == 2) {
            return members.size() > 3 ? members : sentences;
        }
        if (members.size() > 1 || sentences.isEmpty() || Pieces.listsExamples(text, sentences.get(0))) {
            return members;
        }
        return shortMembers(sentences.get(0));
    }

    private static int length(Excerpt clause) {
        return clause.end() - clause.start();
    }

    private List<Excerpt> shortMembers(Excerpt sentence) {
        boolean deficits = kind == SectionKind.SHORTCOMINGS || kind == SectionKind.CAUSES;
        var clauses = Pieces.clauses(text, sentence);
        if (!deficits) {
            return clauses.size() > 2 && clauses.stream().allMatch(c -> length(c) <= 16) ? clauses : List.of(sentence);
        }
        if (Deficit.parallel(text, clauses) && (kind == SectionKind.CAUSES || Deficit.listed(text, clauses))) {
            return clauses;
        }
        if (clauses.size() > 1) {
            return Deficit.join(text, clauses);
        }
        var words = Pieces.words(text, sentence);
        return Deficit.listed(text, words) ? words : List.of(sentence);
    }
}
