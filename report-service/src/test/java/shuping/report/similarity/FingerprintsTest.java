package shuping.report.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    @Test
    void aFullReportHasAboutOneToSixSigns() {
        var prints = Fingerprints.of(hanzi(new Random(1), 6000));
        assertThat(prints.size()).isBetween(900, 1100);
    }

    @Test
    void ofTwentySignsInARowThereIsAlwaysOne() {
        var text = hanzi(new Random(2), 3000);
        var prints = Fingerprints.of(text);
        int before = -1;
        for (int i = 0; i < prints.size(); i++) {
            assertThat(prints.place(i) - before).isBetween(1, 11);
            before = prints.place(i);
        }
        assertThat(3000 - Grams.LENGTH - before).isLessThan(11);
    }

    @Test
    void aShortTextHasNone() {
        assertThat(Fingerprints.of("抓基层党建").size()).isZero();
        assertThat(Fingerprints.of(hanzi(new Random(3), 20)).size()).isEqualTo(1);
    }

    @Test
    void sortedCodesComeOnce() {
        var prints = Fingerprints.of("学".repeat(500));
        assertThat(prints.sorted().length).isLessThanOrEqualTo(12);
        assertThat(prints.sorted()).isSorted();
        assertThat(Arrays.stream(Fingerprints.of(hanzi(new Random(4), 500)).sorted()).boxed().collect(Collectors.toSet()))
                .hasSize(Fingerprints.of(hanzi(new Random(4), 500)).size());
    }

    static String hanzi(Random random, int length) {
        return random.ints(length, 0x4E00, 0x9FA0)
                .mapToObj(c -> Character.toString("一二三四五六七八九十布暑革效劳保标准".indexOf(c) >= 0 ? '学' : c))
                .collect(Collectors.joining());
    }
}
