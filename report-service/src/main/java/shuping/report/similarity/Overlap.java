package shuping.report.similarity;

import java.util.BitSet;
import java.util.List;

/**
 * What a text shares with another one.
 *
 * @param id of the other
 * @param signs of the text that the passages cover
 */
public record Overlap(long id, List<Passage> passages, BitSet signs) {

    public Overlap {
        passages = List.copyOf(passages);
    }
}
