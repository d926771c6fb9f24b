package shuping.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTest {

    @Property(tries = 500)
    void whatIsKeptStandsInBothInOrder(
            @ForAll @StringLength(max = 80) @CharRange(from = '一', to = '三') @Chars({'，', '。', '\n'}) String before,
            @ForAll @StringLength(max = 80) @CharRange(from = '一', to = '三') @Chars({'，', '。', '\n'}) String after) {
        holds(before, after);
    }

    @Test
    void aSentencePutInBetweenLeavesTheRestInPlace() {
        var runs = Alignment.of("抓班子。抓基层。", "抓班子。带队伍。抓基层。").kept();
        assertThat(runs.stream().mapToInt(Alignment.Run::length).sum()).isEqualTo(8);
    }

    @Test
    void noCharacterIsCutInHalf() {
        var runs = Alignment.of("𠮷𠮸", "𠮷𠮹").kept();
        assertThat(runs).containsExactly(new Alignment.Run(0, 0, 2));
    }

    /** What would take hours character by character. */
    @ParameterizedTest
    @ValueSource(strings = {"", "，", "\n"})
    void textsThatShareNothingAreLeftCoarse(String separator) {
        holds(unlike('一', separator), unlike('龥', separator));
        holds("甲乙".repeat(10_000), "乙甲".repeat(10_000));
        holds("\n".repeat(20_000), "，".repeat(20_000));
    }

    private static String unlike(char last, String separator) {
        return IntStream.range(0, 20_000).mapToObj(n -> (n % 2 == 0 ? (char) (0x4e00 + n % 997) : last) + separator)
                .collect(Collectors.joining());
    }

    private static void holds(String before, String after) {
        int at = 0;
        int other = 0;
        for (var run : Alignment.of(before, after).kept()) {
            assertThat(run.before()).isGreaterThanOrEqualTo(at);
            assertThat(run.after()).isGreaterThanOrEqualTo(other);
            assertThat(run.length()).isPositive();
            assertThat(after.substring(run.after(), run.after() + run.length()))
                    .isEqualTo(before.substring(run.before(), run.before() + run.length()));
            at = run.before() + run.length();
            other = run.after() + run.length();
        }
    }
}
