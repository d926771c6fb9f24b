package shuping.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every single duration by name, so that percentiles are exact. May be used by many threads. */
final class Latencies {

    private final Map<String, List<Long>> nanos = new HashMap<>();

    /**
     * @param p50 milliseconds, as p99 and mean
     */
    record Summary(int count, double p50, double p99, double mean) {}

    synchronized void add(String name, long duration) {
        nanos.computeIfAbsent(name, first -> new ArrayList<>()).add(duration);
    }

    synchronized Summary of(String name) {
        var sorted = nanos.getOrDefault(name, List.of()).stream().mapToLong(Long::longValue).sorted().toArray();
        var sum = 0L;
        for (var each : sorted) {
            sum += each;
        }
        return new Summary(sorted.length, millis(percentile(sorted, 50)), millis(percentile(sorted, 99)),
                sorted.length == 0 ? 0 : millis(sum) / sorted.length);
    }

    /** The smallest value that at least that share of all values does not exceed; 0 where there are none. */
    static long percentile(long[] sorted, double percent) {
        if (sorted.length == 0) {
            return 0;
        }
        var rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
