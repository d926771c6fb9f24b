package shuping.contracts;

/**
 * A fact that one service tells the others, in the past tense. Carried by Kafka in a CloudEvents envelope, key =
 * {@link #key()}. Fields are only ever added.
 */
public sealed interface Event permits ReportEvent, ReviewEvent, WorkflowEvent {

    /** Kafka key: events of one key are seen in order. The report's id wherever a report is concerned. */
    String key();
}
