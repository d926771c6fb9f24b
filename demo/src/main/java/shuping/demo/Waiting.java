package shuping.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what the services do in their own time: asks again until it is so, and says what never came. */
class Waiting {

    private static final long PAUSE_MILLIS = 150;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Waiting() {}

    static void until(String what, BooleanSupplier reached) {
        until(what, () -> reached.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    static <T> T until(String what, Supplier<Optional<T>> probe) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var found = probe.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("等了 " + PATIENCE.toSeconds() + " 秒仍没有等到：" + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("等待被中断", e);
        }
    }
}
