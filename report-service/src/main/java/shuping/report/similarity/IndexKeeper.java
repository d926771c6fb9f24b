package shuping.report.similarity;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Keeps the index of all latest versions in memory. It is made from the submitted texts alone, at the start and then by
 * reading what was written since, so that several instances and killed ones need nothing from each other.
 */
@Component
class IndexKeeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);
    private static final int PAGE = 500;
    private static final int MOST_MISSING = 10_000;
    private static final int RETRY_SECONDS = 5;

    private final StoredReports stored;
    private volatile Index index = Index.EMPTY;
    private volatile boolean ready;
    private volatile Thread builder;
    private long last;
    /** Numbers passed over, and the lowest transaction that had not begun then. */
    private final Map<Long, Long> missing = new TreeMap<>();

    IndexKeeper(StoredReports stored) {
        this.stored = stored;
    }

    /** With everything that was submitted up to now; empty while it is being built. */
    Optional<Index> current() {
        if (!ready) {
            return Optional.empty();
        }
        catchUp();
        return Optional.of(index);
    }

    /** How many numbers may still come. */
    synchronized int missing() {
        return missing.size();
    }

    private synchronized void catchUp() {
        var page = PAGE;
        while (page == PAGE && !Thread.currentThread().isInterrupted()) {
            var before = last;
            var rows = stored.writtenAfter(last, missing.keySet(), PAGE);
            var asked = Map.copyOf(missing);
            rows.stream().filter(row -> row.seq() != null).forEach(this::read);
            page = (int) rows.stream().filter(row -> row.seq() != null && row.seq() > before).count();
            // Who has not come although every transaction has ended that may have had the number will never come.
            asked.forEach((seq, next) -> missing.computeIfPresent(seq, (same, since) -> since <= rows.get(0).oldest() ? null : since));
        }
    }

    /** Numbers are drawn in one order and committed in another: a number that is passed over is asked for again. */
    private void read(StoredReports.Written row) {
        missing.remove(row.seq());
        for (long seq = Math.max(last + 1, row.seq() - MOST_MISSING); seq < row.seq(); seq++) {
            missing.put(seq, row.next());
        }
        last = Math.max(last, row.seq());
        var changed = row.before() == null ? index : index.without(row.before());
        index = row.text() == null ? changed : changed.with(row.seq(), Fingerprints.of(row.text()));
    }

    private void build() {
        while (Thread.currentThread() == builder && !ready) {
            try {
                catchUp();
                ready = Thread.currentThread() == builder;
                log.info("Index of {} reports, {} KB", index.texts(), index.bytes() >> 10);
            } catch (DataAccessException e) {
                log.warn("No index yet, trying again: {}", e.getMessage());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(RETRY_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        builder = new Thread(this::build, "similarity-index");
        builder.setDaemon(true);
        builder.start();
    }

    @Override
    public void stop() {
        var running = builder;
        builder = null;
        running.interrupt();
    }

    @Override
    public boolean isRunning() {
        return builder != null;
    }
}
