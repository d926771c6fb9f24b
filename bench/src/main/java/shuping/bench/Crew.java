package shuping.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** So many at work at the same time, each on one thing until it is done. */
final class Crew {

    private Crew() {}

    /** @return seconds from the first beginning to the last end */
    static <T> double work(int hands, List<T> things, Consumer<T> work) {
        var pool = Executors.newFixedThreadPool(hands);
        try {
            var from = System.nanoTime();
            for (var job : things.stream().map(thing -> pool.submit(() -> work.accept(thing))).toList()) {
                job.get();
            }
            return (System.nanoTime() - from) / 1e9;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
