package shuping.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import shuping.report.similarity.Comparing;
import shuping.report.similarity.Fingerprints;
import shuping.report.similarity.Index;
import shuping.report.similarity.Overlap;

/**
 * {@code --similarity}: one new report with a planted copy against more and more stored ones, on one thread, passages
 * aligned. The stored texts are written anew from their numbers when they are asked for.
 */
final class SimilarityBench {

    static final int LARGEST = 1_000_000;

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, LARGEST);
    private static final int QUERIES = 1_000;
    private static final int WARM_UP = 300;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final SyntheticReports reports = new SyntheticReports();
    private final Latencies latencies = new Latencies();
    private final List<String> lines = new ArrayList<>();
    private Index index = Index.EMPTY;
    private long texts;
    private long writing;

    /** @param largest number of stored reports */
    static void run(int largest) {
        var bench = new SimilarityBench();
        SIZES.stream().filter(size -> size <= largest).forEach(bench::measure);
        bench.lines.forEach(Bench::say);
    }

    private SimilarityBench() {
        lines.add("| stored reports | p50 CPU ms | p99 CPU ms | p50 ms | p99 ms | beside it: writing texts anew, CPU ms | texts aligned | planted copies found |"
                + " index per report | heap | CPU to build, per report |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|");
    }

    private void measure(int size) {
        Bench.progress("similarity: " + size + " reports");
        var begun = CPU.getCurrentThreadCpuTime();
        int before = index.texts();
        for (int number = before; number < size; number++) {
            index = index.with(number, Fingerprints.of(reports.text(number)));
        }
        double build = (CPU.getCurrentThreadCpuTime() - begun) / 1e3 / (size - before);
        var plantings = plantings(size);
        plantings.subList(0, WARM_UP).forEach(this::query);
        texts = 0;
        long writingAll = 0;
        int found = 0;
        for (var planting : plantings.subList(WARM_UP, plantings.size())) {
            var start = System.nanoTime();
            var startCpu = CPU.getCurrentThreadCpuTime();
            writing = 0;
            var overlaps = query(planting);
            latencies.add("cpu " + size, CPU.getCurrentThreadCpuTime() - startCpu - writing);
            latencies.add("" + size, System.nanoTime() - start - writing);
            writingAll += writing;
            found += planting.foundIn(overlaps) ? 1 : 0;
        }
        var summary = latencies.of("" + size);
        var cpu = latencies.of("cpu " + size);
        lines.add(String.format(Locale.ROOT, "| %,d | %.1f | %.1f | %.1f | %.1f | %.1f | %.0f | %d of %d | %.2f KB | %,d MB | %.0f µs |",
                size, cpu.p50(), cpu.p99(), summary.p50(), summary.p99(), writingAll / 1e6 / QUERIES, (double) texts / QUERIES, found, QUERIES,
                index.bytes() / 1024.0 / size, heap(), build));
        Bench.say(lines.get(lines.size() - 1));
    }

    private List<Overlap> query(Planting planting) {
        return new Comparing(index, planting.text()).with(this::texts);
    }

    private Map<Long, String> texts(long[] numbers) {
        var start = CPU.getCurrentThreadCpuTime();
        var found = new HashMap<Long, String>();
        for (long number : numbers) {
            found.put(number, reports.text(number));
        }
        texts += numbers.length;
        writing += CPU.getCurrentThreadCpuTime() - start;
        return found;
    }

    private List<Planting> plantings(int size) {
        var random = new SplittableRandom(size);
        return IntStream.range(0, WARM_UP + QUERIES)
                .mapToObj(i -> Planting.of(reports, 1_000_000_000L + i, size, random))
                .toList();
    }

    /** In use after a collection. */
    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
