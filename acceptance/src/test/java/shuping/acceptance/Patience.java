package shuping.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionFactory;
import shuping.demo.Refused;

/** Waiting for what the services do in their own time. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(120);

    private Patience() {}

    static void until(String what, Callable<Boolean> holds) {
        patiently(what).until(holds);
    }

    /** What was waited for. */
    static <T> T found(String what, Callable<Optional<T>> search) {
        return patiently(what).until(search, Optional::isPresent).orElseThrow();
    }

    /** A service that is just coming back refuses for a moment. */
    private static ConditionFactory patiently(String what) {
        return await(what).atMost(LONGEST).pollInterval(Duration.ofMillis(150)).ignoreException(Refused.class);
    }
}
