package shuping.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

    @Test
    void aPercentileIsTheSmallestValueThatEnoughDoNotExceed() {
        var hundred = LongStream.rangeClosed(1, 100).toArray();
        assertThat(Latencies.percentile(hundred, 50)).isEqualTo(50);
        assertThat(Latencies.percentile(hundred, 99)).isEqualTo(99);
        assertThat(Latencies.percentile(new long[] {7}, 99)).isEqualTo(7);
        assertThat(Latencies.percentile(new long[] {1, 9}, 50)).isEqualTo(1);
        assertThat(Latencies.percentile(new long[0], 50)).isZero();
    }

    @Test
    void aSummaryIsInMillisecondsAndDoesNotDependOnTheOrder() {
        var latencies = new Latencies();
        for (var millis : new long[] {30, 10, 20}) {
            latencies.add("step", TimeUnit.MILLISECONDS.toNanos(millis));
        }
        var summary = latencies.of("step");
        assertThat(summary.count()).isEqualTo(3);
        assertThat(summary.p50()).isEqualTo(20, within(1e-9));
        assertThat(summary.p99()).isEqualTo(30, within(1e-9));
        assertThat(latencies.of("another").count()).isZero();
    }

    @Test
    void processorTimeIsReadFromBehindAName() {
        var stat = "42 (java (odd) name) S 1 42 42 0 -1 4194560 100 200 0 0 250 50 3 7 20 0 30 0 12345 1 2 3";
        assertThat(Processes.cpu(stat)).isEqualTo(3.1, within(1e-9));
        assertThat(Processes.kilobytes(List.of("Name:\tjava", "RssAnon:\t  204800 kB"), "RssAnon:")).isEqualTo(204800);
        assertThat(Processes.kilobytes(List.of(), "RssAnon:")).isZero();
    }

    @Test
    void settingsHaveUsualValuesAndRefuseWhatTheyDoNotKnow() {
        assertThat(Settings.of(new String[] {"--reports=24", "--both"})).isEqualTo(new Settings(24, 48, 8, 100, true));
        assertThatThrownBy(() -> Settings.of(new String[] {"--fast"})).hasMessage(Settings.USAGE);
    }
}
