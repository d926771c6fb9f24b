package shuping.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is measured on one running system. */
final class Measurement implements AutoCloseable {

    /** Acts of a loop that the dashboard shows. */
    private static final int SHOWN_PER_LOOP = (int) List.of(Step.values()).stream().filter(step -> step.stage != null).count();
    private static final int ENGINE_FACTOR = 4;
    private static final String BENCH = "bench";
    private static final Loop.Watcher NOBODY = (report, step, heard, answered) -> { };

    private final City city;
    private final Settings settings;
    private final Table table;
    private final Bell bell;
    private final Processes processes;
    private int year;

    Measurement(City city, Settings settings, Table table, int firstYear) {
        this.city = city;
        this.settings = settings;
        this.table = table;
        this.bell = new Bell(city.house.url(), city.accounts.of(City.LEADER));
        this.processes = new Processes(city.house.data());
        this.year = firstYear;
    }

    void loopsBesideEngine() {
        var system = loops("whole system");
        var engine = engine();
        table.row("the bare engine is faster by", "× %.1f", engine / system);
    }

    void loopsOnly() {
        loops("whole system, flags of `./run`");
    }

    /** @return loops per second */
    private double loops(String title) {
        Bench.progress("warming up: " + settings.warmUp() + " loops");
        var reports = reports(settings.warmUp() + settings.reports());
        Crew.work(settings.clients(), reports.subList(0, settings.warmUp()), loop(new Latencies(), NOBODY)::run);
        Bench.progress("measuring " + settings.reports() + " loops");
        var latencies = new Latencies();
        var before = processes.now();
        var seconds = Crew.work(settings.clients(), reports.subList(settings.warmUp(), reports.size()), loop(latencies, NOBODY)::run);
        var after = processes.now();
        var rate = settings.reports() / seconds;
        table.row("loops per second, " + title, "%.2f", rate);
        table.row("a whole loop, " + settings.clients() + " at a time", latencies.of(Loop.WHOLE));
        for (var step : Step.values()) {
            table.row(step.title, latencies.of(step.title));
        }
        table.row("a write through the gateway, %.0f per loop".formatted(perLoop(latencies, Desk.WRITE)), latencies.of(Desk.WRITE));
        table.row("a read through the gateway, %.0f per loop".formatted(perLoop(latencies, Desk.READ)), latencies.of(Desk.READ));
        usage(before, after);
        return rate;
    }

    private double perLoop(Latencies latencies, String kind) {
        return latencies.of(kind).count() / (double) settings.reports();
    }

    private void usage(Map<String, Processes.Usage> before, Map<String, Processes.Usage> after) {
        var cpu = cpuPerLoop(before, after, settings.reports());
        after.forEach((name, usage) -> table.row(name, "%d MB, %.0f ms CPU per loop", usage.rss() >> 10, cpu.get(name)));
        var rss = after.entrySet().stream().filter(it -> !BENCH.equals(it.getKey())).mapToLong(it -> it.getValue().rss()).sum();
        table.row("together, without bench", "%d MB, %.0f ms CPU per loop", rss >> 10, sum(cpu) - cpu.get(BENCH));
    }

    /** Milliseconds of processor time by process. */
    private static Map<String, Double> cpuPerLoop(Map<String, Processes.Usage> before, Map<String, Processes.Usage> after, int loops) {
        return after.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                it -> (it.getValue().cpu() - before.get(it.getKey()).cpu()) * 1000 / loops));
    }

    private static double sum(Map<String, Double> cpu) {
        return cpu.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** @return loops per second */
    private double engine() {
        Bench.progress("bare engine");
        try (var engine = new BareEngine(city.house.stack().jdbcUrl(""))) {
            Crew.work(settings.clients(), waiting(engine, settings.warmUp() * ENGINE_FACTOR), engine::loop);
            var loops = waiting(engine, settings.reports() * ENGINE_FACTOR);
            var before = processes.now();
            var seconds = Crew.work(settings.clients(), loops, engine::loop);
            var cpu = cpuPerLoop(before, processes.now(), loops.size());
            if (!loops.stream().allMatch(engine::ended)) {
                throw new IllegalStateException("The bare engine left loops open");
            }
            var rate = loops.size() / seconds;
            table.row("loops per second, bare engine", "%.2f", rate);
            table.row("its processor time", "%.0f ms CPU per loop, %.0f of it PostgreSQL's",
                    cpu.get(BENCH) + cpu.get("postgresql"), cpu.get("postgresql"));
            return rate;
        }
    }

    private List<String> waiting(BareEngine engine, int count) {
        var organisations = city.data.organisations();
        return IntStream.range(0, count)
                .mapToObj(n -> engine.start(organisations.get(n % organisations.size())))
                .toList();
    }

    /** One change after the other, on a system that has nothing else to do. */
    void live() {
        var loops = (settings.changes() + SHOWN_PER_LOOP - 1) / SHOWN_PER_LOOP;
        Bench.progress("timing changes on their way to the leader's page, " + loops + " loops");
        var seen = new Latencies();
        var loop = loop(new Latencies(), new Live(city.accounts.of(City.LEADER), bell, seen));
        reports(loops).subList(0, loops).forEach(loop::run);
        table.row("answer to a change → told on /api/live", seen.of(Live.TOLD));
        table.row("answer to a change → shown on the dashboard", seen.of(Live.SHOWN));
    }

    private Loop loop(Latencies latencies, Loop.Watcher watcher) {
        return new Loop(city, bell, latencies, watcher);
    }

    /** At least so many, from as many years as it takes. */
    private List<Report> reports(int count) {
        var reports = new ArrayList<Report>();
        while (reports.size() < count) {
            reports.addAll(city.open(year++, bell));
        }
        return reports.subList(0, count);
    }

    @Override
    public void close() {
        bell.close();
    }
}
