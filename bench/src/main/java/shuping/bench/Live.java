package shuping.bench;

import java.time.Duration;
import shuping.demo.Client;

/** A leader looking at the dashboard: how long after a change was answered the page is told of it, and shows it. */
final class Live implements Loop.Watcher {

    static final String TOLD = "told";
    static final String SHOWN = "shown";

    private final Client leader;
    private final Bell bell;
    private final Latencies latencies;

    Live(Client leader, Bell bell, Latencies latencies) {
        this.leader = leader;
        this.bell = bell;
        this.latencies = latencies;
    }

    @Override
    public void acted(Report report, Step step, int heard, long answered) {
        if (step.stage == null) {
            return;
        }
        // It may be told before the one who acted has his answer.
        latencies.add(TOLD, Math.max(0, bell.next(report.id(), step.fact, heard) - answered));
        while (true) {
            var rung = bell.heard(report.id());
            if (shows(report, step.stage)) {
                latencies.add(SHOWN, System.nanoTime() - answered);
                return;
            }
            if (System.nanoTime() - answered > Duration.ofSeconds(60).toNanos()) {
                throw new IllegalStateException("The dashboard never showed " + step.stage + " of " + report);
            }
            bell.await(report.id(), rung, Duration.ofMillis(500));
        }
    }

    private boolean shows(Report report, String stage) {
        return Desk.list(leader.get("/api/dashboard").path("organisations")).stream()
                .anyMatch(row -> report.id().equals(row.path("reportId").asText()) && stage.equals(row.path("stage").asText()));
    }
}
