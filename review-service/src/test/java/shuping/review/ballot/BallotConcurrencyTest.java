package shuping.review.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shuping.contracts.EvaluatorCategory;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.review.ReviewServiceTest;
import shuping.review.World;

/** Everybody presses the button at once, some of them twice. */
@ReviewServiceTest
class BallotConcurrencyTest {

    private static final int VOTERS = 60;
    private static final Actor ORGANIZER = actor("organizer");

    @Autowired
    private World world;

    @Autowired
    private Voting voting;

    @Autowired
    private Presiding presiding;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyVoteCountsOnce() throws Exception {
        var report = open();
        var accepted = atOnce(IntStream.range(0, 2 * VOTERS).<Callable<Boolean>>mapToObj(n -> () -> vote(report, n % VOTERS)).toList());
        assertThat(accepted).isEqualTo(VOTERS);
        var tally = presiding.close(report, ORGANIZER);
        assertThat(tally.cast()).isEqualTo(VOTERS);
        assertThat(tally.categories()).allSatisfy(category -> assertThat(category.cast()).isEqualTo(VOTERS / 4));
        assertThat(tally.total().counts().values()).containsExactly(20, 20, 0, 0);
        assertThat(tally.total().abstained()).isEqualTo(20);
    }

    @Test
    void aVoteIsEitherBeforeTheClosingAndCountedOrRefused() throws Exception {
        var report = open();
        var calls = new ArrayList<Callable<Boolean>>(
                IntStream.range(0, VOTERS).<Callable<Boolean>>mapToObj(n -> () -> vote(report, n)).toList());
        calls.add(VOTERS / 2, () -> {
            presiding.close(report, ORGANIZER);
            return false;
        });
        var accepted = atOnce(calls);
        assertThat(presiding.tally(report).cast()).isEqualTo(accepted).isEqualTo(
                jdbc.sql("select count(*) from ballot_voter where report_id = ? and voted").param(report).query(Integer.class).single());
    }

    @Test
    void itIsOpenedAndClosedOnce() throws Exception {
        var report = enrolled();
        assertThat(atOnce(times(6, () -> succeeds(() -> presiding.open(report, ORGANIZER))))).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from ballot_paper where report_id = ?").param(report).query(Integer.class).single())
                .isEqualTo(VOTERS);
        assertThat(atOnce(times(6, () -> succeeds(() -> presiding.close(report, ORGANIZER))))).isEqualTo(1);
    }

    private UUID open() {
        var report = enrolled();
        presiding.open(report, ORGANIZER);
        return report;
    }

    private UUID enrolled() {
        var report = world.atAppraisal("qingshi");
        for (var n = 0; n < VOTERS; n++) {
            world.enrol(report, EvaluatorCategory.values()[n % 4], "voter-" + n);
        }
        return report;
    }

    private boolean vote(UUID report, int n) {
        var choice = List.of(Choice.GOOD, Choice.FAIRLY_GOOD, Choice.ABSTAIN).get(n / 4 % 3);
        return succeeds(() -> voting.vote(report, choice, actor("voter-" + n)));
    }

    private static boolean succeeds(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Problem e) {
            return false;
        }
    }

    private static List<Callable<Boolean>> times(int count, Callable<Boolean> call) {
        return IntStream.range(0, count).mapToObj(n -> call).toList();
    }

    private static int atOnce(List<Callable<Boolean>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(10);
        try {
            var succeeded = 0;
            for (Future<Boolean> result : threads.invokeAll(calls)) {
                succeeded += result.get() ? 1 : 0;
            }
            return succeeded;
        } finally {
            threads.shutdown();
        }
    }

    private static Actor actor(String username) {
        return new Actor(username, username, Set.of(), null, null, Set.of());
    }
}
