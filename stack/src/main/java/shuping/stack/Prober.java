package shuping.stack;

import java.time.Duration;

/** Waits for a part to answer. Forks nothing: a shell loop around curl would cost more than what it waits for. */
final class Prober {

    private static final long EVERY = 150;

    private Prober() {}

    @FunctionalInterface
    interface Check {
        boolean passes() throws Exception;
    }

    static void await(Child child, Duration limit, Check check) {
        var end = System.nanoTime() + limit.toNanos();
        while (!passes(check)) {
            if (!child.alive()) throw child.death();
            if (System.nanoTime() > end) {
                throw new StartFailure(child.title() + " 在 " + limit.toSeconds() + " 秒内没有就绪；详见 " + child.log() + "。");
            }
            try {
                Thread.sleep(EVERY);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartFailure(child.title() + " 的启动被中断。", e);
            }
        }
    }

    private static boolean passes(Check check) {
        try {
            return check.passes();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception notYet) {
            return false;
        }
    }
}
