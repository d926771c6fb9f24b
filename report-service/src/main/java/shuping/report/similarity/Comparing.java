package shuping.report.similarity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Looks in an index for the texts that one text was copied from, and reads those that come into question. */
public final class Comparing {

    /** A passage that stands in several texts: so many are tried at a place until one turns out to have it. */
    private static final int ROUNDS = 16;
    private static final int LARGEST = 20;

    private final String text;
    private final Wording wording;
    private final Fingerprints prints;
    private final Candidates candidates;
    private final Alignment alignment;
    private final BitSet stock;

    /** @param index without the texts that are not to be found, such as earlier versions of this one */
    public Comparing(Index index, String text) {
        this.text = text;
        wording = Wording.of(text);
        var grams = Grams.of(wording);
        prints = Fingerprints.of(wording, grams);
        var entries = new Entries(index, prints);
        stock = StockPhrases.in(text, wording, prints, entries.common());
        candidates = new Candidates(entries, prints, stock);
        alignment = new Alignment(wording, grams);
    }

    /** @param texts of these ids; an id may be left out */
    public List<Overlap> with(Function<long[], Map<Long, String>> texts) {
        var overlaps = new ArrayList<Overlap>();
        var explained = new BitSet();
        for (int round = 0; round < ROUNDS; round++) {
            var next = candidates.next(explained);
            if (next.length == 0) {
                break;
            }
            add(texts.apply(next), overlaps, explained);
            if (round == 0) {
                add(texts.apply(candidates.largest(LARGEST)), overlaps, explained);
            }
        }
        return overlaps;
    }

    /** What the text shares with one certain other. */
    public Overlap with(long id, String other) {
        var passages = new ArrayList<Passage>();
        var signs = new BitSet();
        var otherWording = Wording.of(other);
        for (var run : alignment.with(otherWording)) {
            for (var own : withoutStock(run)) {
                passages.add(Passage.of(own, text, wording, other, otherWording));
                signs.set(own.start(), own.end());
            }
        }
        return new Overlap(id, passages, signs);
    }

    /** How much of the text stands in others: of the signs that count, those in a passage, each once; from 0 to 1. */
    public double share(Collection<Overlap> overlaps) {
        var signs = new BitSet();
        overlaps.forEach(overlap -> signs.or(overlap.signs()));
        return wording.length() == 0 ? 0 : (double) signs.cardinality() / wording.length();
    }

    private void add(Map<Long, String> texts, List<Overlap> overlaps, BitSet explained) {
        texts.forEach((id, other) -> {
            var overlap = with(id, other);
            if (!overlap.passages().isEmpty()) {
                overlaps.add(overlap);
            }
            explained.or(covered(overlap.signs()));
        });
    }

    /** The fingerprints whose gram lies in these signs. */
    private BitSet covered(BitSet signs) {
        var covered = new BitSet();
        for (int i = 0; i < prints.size(); i++) {
            covered.set(i, signs.nextClearBit(prints.place(i)) >= prints.place(i) + Grams.LENGTH);
        }
        return covered;
    }

    /** The parts of a run that are long enough without stock phrases. */
    private List<Run> withoutStock(Run run) {
        var parts = new ArrayList<Run>();
        for (int from = run.start(); from < run.end(); ) {
            int phrase = StockPhrases.nextLong(stock, from, run.end());
            int to = phrase < 0 ? run.end() : phrase;
            var part = run.between(from, to);
            if (part.blocks().stream().mapToInt(this::own).sum() >= Fingerprints.GUARANTEED) {
                parts.add(part);
            }
            from = phrase < 0 ? run.end() : stock.nextClearBit(phrase);
        }
        return parts;
    }

    private int own(Block block) {
        return block.length() - stock.get(block.one(), block.oneEnd()).cardinality();
    }
}
