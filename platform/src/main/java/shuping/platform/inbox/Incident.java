package shuping.platform.inbox;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * Something that stopped and needs a person.
 *
 * @param reportId key of what it concerns: the report's id, or the code of an organisation or cycle
 * @param organisationName whose affair it is; null where this service does not know
 * @param summary what is wrong, in one sentence for that person
 * @param technical what whoever repairs it wants to know, as the program says it
 * @param traceId leads to the lines in the log; null where there is none
 */
public record Incident(
        String id,
        String reportId,
        @Nullable String organisationName,
        String summary,
        String technical,
        @Nullable String traceId,
        Instant at,
        Kind kind) {

    public enum Kind {
        DEAD_LETTER,
        JOB
    }

    Incident of(String organisation) {
        return new Incident(id, reportId, organisation, summary, technical, traceId, at, kind);
    }
}
