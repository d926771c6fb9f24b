package shuping.report.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexTest {

    private final Random random = new Random(5);
    private final String said = FingerprintsTest.hanzi(random, 200);

    @Test
    void aTextIsFoundByEachOfItsFingerprintsHoweverManyThereAre() {
        var index = Index.EMPTY;
        var prints = new ArrayList<Fingerprints>();
        for (int id = 0; id < 300; id++) {
            prints.add(Fingerprints.of(FingerprintsTest.hanzi(random, 150) + (id % 7 == 0 ? said : "")));
            index = index.with(id, prints.get(id));
            if (id % 50 == 49) {
                for (int each = 0; each <= id; each++) {
                    assertThat(holders(index, prints.get(each).code(3))).contains((long) each);
                }
            }
        }
        assertThat(index.shelves()).hasSize(4);
        assertThat(index.texts()).isEqualTo(300);
        assertThat(holders(index, Fingerprints.of(said).code(5)))
                .containsExactlyElementsOf(IntStream.range(0, 300).filter(id -> id % 7 == 0).mapToObj(Long::valueOf).toList());
        assertThat(holders(index, Fingerprints.of(FingerprintsTest.hanzi(random, 50)).code(0))).isEmpty();
    }

    @Test
    void whatIsTakenOutIsGoneFromNowOnAndNotBefore() {
        var index = Index.EMPTY;
        for (int id = 0; id < 9; id++) {
            index = index.with(id, Fingerprints.of(said));
        }
        var code = Fingerprints.of(said).code(0);
        var fewer = index.without(3, 8, 77);
        assertThat(fewer.texts()).isEqualTo(7);
        assertThat(index.texts()).isEqualTo(9);
        assertThat(holders(fewer, code)).containsExactly(0L, 1L, 2L, 4L, 5L, 6L, 7L);
        for (int id = 9; id < 40; id++) {
            fewer = fewer.with(id, Fingerprints.of(said));
        }
        assertThat(holders(fewer, code)).hasSize(38).doesNotContain(3L, 8L);
        assertThat(fewer.texts()).isEqualTo(38);
    }

    @Test
    void idsNeedNotComeInOrder() {
        var index = Index.EMPTY;
        for (long id : new long[] {9, 4, 7, 2, 8, 1}) {
            index = index.with(id, Fingerprints.of(said));
        }
        assertThat(holders(index.without(4, 2, 1), Fingerprints.of(said).code(1))).containsExactlyInAnyOrder(9L, 7L, 8L);
    }

    private static List<Long> holders(Index index, long code) {
        var found = new ArrayList<Long>();
        for (var shelf : index.shelves()) {
            int first = shelf.first(code);
            for (int entry = first; entry < shelf.end(code, first); entry++) {
                if (shelf.holds(shelf.text(entry))) {
                    found.add(shelf.id(shelf.text(entry)));
                }
            }
        }
        return found;
    }
}
