package shuping.review.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MergingTest {

    @Test
    void aSmallPartJoinsTheNext() {
        assertThat(merge(5, 3, 7, 5)).containsExactly(List.of(3, 7), List.of(5));
    }

    @Test
    void aSmallPartAtTheEndJoinsTheOneBefore() {
        assertThat(merge(5, 5, 7, 2)).containsExactly(List.of(5), List.of(7, 2));
    }

    @Test
    void emptyPartsAreLeftOut() {
        assertThat(merge(5, 0, 6, 0)).containsExactly(List.of(6));
    }

    @Test
    void tooFewAltogetherStayTogether() {
        assertThat(merge(5, 1, 2)).containsExactly(List.of(1, 2));
    }

    @Property
    void nothingIsLostAndNoGroupIsSmallUnlessItIsTheOnlyOne(
            @ForAll @Size(max = 6) List<@IntRange(max = 12) Integer> parts, @ForAll @IntRange(min = 1, max = 8) int minimum) {
        var groups = Merging.merge(parts, Integer::intValue, minimum);
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyElementsOf(parts.stream().filter(n -> n > 0).toList());
        if (groups.size() > 1) {
            assertThat(groups).allSatisfy(group ->
                    assertThat(group.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(minimum));
        }
    }

    private static List<List<Integer>> merge(int minimum, Integer... parts) {
        return Merging.merge(List.of(parts), Integer::intValue, minimum);
    }
}
