package shuping.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A file that takes for ever costs its sender an answer, and nobody else anything. */
class TimeLimitTest {

    @Test
    void whatTakesTooLongIsGivenUpAndInterrupted() throws InterruptedException {
        var interrupted = new CountDownLatch(1);
        assertThatThrownBy(() -> TimeLimit.within(Duration.ofMillis(50), () -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return "";
        })).isInstanceOfSatisfying(UnreadableDocument.class, e -> assertThat(e.code()).isEqualTo("too-large"));
        interrupted.await();
    }

    @Test
    void whatNeverEndsKeepsNobodyFromReading() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> TimeLimit.within(Duration.ofMillis(20), TimeLimitTest::never)).isNotNull();
        }
        assertThat(TimeLimit.within(Limits.TIME, () -> "读到了")).isEqualTo("读到了");
    }

    @Test
    void whoWaitsTooLongForATurnIsToldToComeAgain() throws InterruptedException {
        var busy = new CountDownLatch(2);
        var done = new CountDownLatch(1);
        for (int i = 0; i < 2; i++) {
            new Thread(() -> TimeLimit.within(Limits.TIME, () -> {
                busy.countDown();
                done.await();
                return "";
            })).start();
        }
        busy.await();
        assertThatThrownBy(() -> TimeLimit.within(Duration.ofMillis(20), () -> ""))
                .isInstanceOfSatisfying(UnreadableDocument.class, e -> assertThat(e.status().value()).isEqualTo(503));
        done.countDown();
    }

    private static String never() {
        while (true) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                continue;
            }
        }
    }
}
