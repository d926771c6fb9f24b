package shuping.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Several starts at once. The first failure ends the waiting. */
final class Together {

    private final List<CompletableFuture<Void>> starts = new ArrayList<>();

    Together and(String name, Runnable start) {
        starts.add(CompletableFuture.runAsync(start, task -> thread(name, task)));
        return this;
    }

    void await() {
        var failure = new CompletableFuture<Void>();
        for (var start : starts) {
            start.whenComplete((nothing, problem) -> {
                if (problem != null) failure.completeExceptionally(problem);
            });
        }
        var all = CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, failure).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartFailure sentence) throw sentence;
            throw e;
        }
    }

    static void thread(String name, Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
