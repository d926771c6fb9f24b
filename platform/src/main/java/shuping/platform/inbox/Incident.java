package shuping.platform.inbox;

import java.time.Instant;

/**
 * Something that stopped and needs a person.
 *
 * @param reportId key of what it concerns: the report's id, or the code of an organisation or cycle
 */
public record Incident(String id, String reportId, String summary, String detail, Instant at, Kind kind) {

    public enum Kind {
        DEAD_LETTER,
        JOB
    }
}
