package shuping.report.comparison;

import java.util.List;
import shuping.report.structure.Structure;

/**
 * Two texts of one report held against each other.
 *
 * @param items as understood in each of them
 * @param paragraphs the whole text
 */
public record Comparison(List<Change> items, List<Change> paragraphs) {

    public static Comparison of(Text before, Text after) {
        return new Comparison(
                Change.between(Passage.items(before.structure), Passage.items(after.structure)),
                Change.between(Passage.paragraphs(before.text), Passage.paragraphs(after.text)));
    }

    /** One of the two. */
    public record Text(String text, Structure structure) {}
}
