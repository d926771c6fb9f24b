package shuping.demo;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A few hands that share the work; the first failure is everybody's. */
class Crew implements AutoCloseable {

    private static final int HANDS = 4;

    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS, work -> {
        var thread = new Thread(work, "crew");
        thread.setDaemon(true);
        return thread;
    });

    <T> void each(Collection<T> things, Consumer<T> work) {
        var jobs = things.stream().map(thing -> hands.submit(() -> work.accept(thing))).toList();
        for (var job : jobs) {
            try {
                job.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("等待被中断", e);
            }
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
