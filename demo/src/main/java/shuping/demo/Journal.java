package shuping.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Tells the person at the terminal what is going on, with the seconds since the start. */
class Journal {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final long start = System.nanoTime();

    synchronized void say(String format, Object... arguments) {
        out.printf("[%5.1f 秒] %s%n", seconds(), String.format(format, arguments));
    }

    synchronized void plain(String text) {
        out.println(text);
    }

    double seconds() {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }
}
