package shuping.contracts;

/** Kafka topics. One topic carries all events, so that the order per report holds across services (decision 0002). */
public final class Topics {

    public static final String EVENTS = "shuping.events";
    /** Compacted; the demo clock's offset (decision 0005). */
    public static final String CLOCK = "shuping.clock";

    public static final int EVENTS_PARTITIONS = 6;

    private Topics() {}
}
