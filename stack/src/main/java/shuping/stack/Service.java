package shuping.stack;

/** The four processes of ours. Heap sizes and flags belong to the launcher; benchmarks choose others. */
public enum Service {

    REPORT_SERVICE("report-service", "report_service", "320m"),
    REVIEW_SERVICE("review-service", "review_service", "192m"),
    WORKFLOW("workflow", "workflow", "320m"),
    GATEWAY("gateway", "gateway", "256m");

    private final String id;
    private final String database;
    private final String heap;

    Service(String id, String database, String heap) {
        this.id = id;
        this.database = database;
        this.heap = heap;
    }

    /** As modules, logs and health endpoints call it. */
    public String id() {
        return id;
    }

    /** The name of its database, which is also that of its role and, in demo and tests, its password. */
    public String database() {
        return database;
    }

    String heap() {
        return heap;
    }
}
