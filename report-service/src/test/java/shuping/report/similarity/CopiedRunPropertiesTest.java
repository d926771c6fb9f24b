package shuping.report.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The guarantee: a copied run of thirty characters is found, whatever stands around it and however it is disguised. */
class CopiedRunPropertiesTest {

    private static final String NOISE = " 　，。、；：“”（）—…\u200b\u200d\ufeff\u202e\u00ad\n";

    @Property(tries = 1000)
    void everyCopiedRunOfThirtyCharactersIsFound(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 4000) int alphabet) {
        assertFound(random, alphabet, 30);
    }

    /** More than is promised: thirty characters may hold ten that do not count. */
    @Property(tries = 1000)
    void soIsEveryRunOfTwentySigns(@ForAll Random random, @ForAll @IntRange(min = 30, max = 4000) int alphabet) {
        assertFound(random, alphabet, Fingerprints.GUARANTEED);
    }

    @Property(tries = 200)
    void manyRunsFromManyReportsAreAllFound(@ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int sources) {
        var reports = new ArrayList<String>();
        var copy = new Copy(text(random, 4000, random.nextInt(60)));
        for (int i = 0; i < sources; i++) {
            var run = text(random, 4000, 30 + random.nextInt(40));
            reports.add(text(random, 4000, random.nextInt(300)) + run + text(random, 4000, random.nextInt(300)));
            copy.run(disguised(random, run)).add(text(random, 4000, random.nextInt(80)));
        }
        copy.assertFoundIn(reports);
    }

    private static void assertFound(Random random, int alphabet, int length) {
        var run = text(random, alphabet, length);
        var reports = new ArrayList<String>();
        for (int decoy = random.nextInt(4); decoy > 0; decoy--) {
            int from = random.nextInt(length - 12);
            reports.add(text(random, alphabet, random.nextInt(60)) + run.substring(from, from + 12)
                    + text(random, alphabet, random.nextInt(60)));
        }
        reports.add(random.nextInt(reports.size() + 1), text(random, alphabet, random.nextInt(400)) + run
                + text(random, alphabet, random.nextInt(400)));
        new Copy(text(random, alphabet, random.nextInt(400)))
                .run(disguised(random, run))
                .add(text(random, alphabet, random.nextInt(400)))
                .assertFoundIn(reports);
    }

    private static String text(Random random, int alphabet, int length) {
        return random.ints(length, 0x5000, 0x5000 + alphabet)
                .mapToObj(c -> Character.toString("八六十四劳准布".indexOf(c) >= 0 ? '学' : c))
                .collect(Collectors.joining());
    }

    private static String disguised(Random random, String run) {
        return run.chars()
                .mapToObj(c -> Character.toString(c)
                        + (random.nextInt(3) == 0 ? NOISE.charAt(random.nextInt(NOISE.length())) : ""))
                .collect(Collectors.joining());
    }

    /** A text under examination that knows which of its parts were copied. */
    private static final class Copy {

        private final StringBuilder text = new StringBuilder();
        private final BitSet copied = new BitSet();

        Copy(String beginning) {
            text.append(beginning);
        }

        Copy add(String own) {
            text.append(own);
            return this;
        }

        Copy run(String disguised) {
            int start = text.length();
            for (int i = 0; i < disguised.length(); i++) {
                copied.set(start + i, NOISE.indexOf(disguised.charAt(i)) < 0);
            }
            return add(disguised);
        }

        void assertFoundIn(List<String> reports) {
            var index = Index.EMPTY;
            for (int id = 0; id < reports.size(); id++) {
                index = index.with(id, Fingerprints.of(reports.get(id)));
            }
            var found = new BitSet();
            for (var overlap : new Comparing(index, text.toString()).with(ids -> texts(ids, reports))) {
                for (var passage : overlap.passages()) {
                    found.set(passage.start(), passage.end());
                    assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text());
                    assertThat(reports.get((int) overlap.id()).substring(passage.otherStart(), passage.otherEnd()))
                            .isEqualTo(passage.otherText());
                }
            }
            var missed = (BitSet) copied.clone();
            missed.andNot(found);
            assertThat(missed.stream().boxed().toList()).as("not found in %s", text).isEmpty();
        }

        private static Map<Long, String> texts(long[] ids, List<String> reports) {
            var texts = new HashMap<Long, String>();
            for (long id : ids) {
                texts.put(id, reports.get((int) id));
            }
            return texts;
        }
    }
}
