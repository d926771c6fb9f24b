package shuping.platform.inbox;

import java.time.OffsetDateTime;
import shuping.contracts.EventTypes;

/**
 * A message that could not be handled, or one that waits behind such a message.
 *
 * @param error as the program said it
 * @param parked has not failed itself
 * @param correlationId of the message, or null
 */
record DeadLetter(
        long id,
        String eventId,
        String type,
        String key,
        String payload,
        String error,
        boolean parked,
        Cause cause,
        String correlationId,
        OffsetDateTime at,
        OffsetDateTime replayedAt,
        String replayedBy,
        String replayedByName,
        OffsetDateTime discardedAt,
        String discardedBy,
        String discardedByName,
        String discardReason) {

    boolean isOpen() {
        return replayedAt == null && discardedAt == null;
    }

    /** Nothing stands in its way any more: what it was parked behind is settled, or its type is known by now. */
    boolean canGoOn() {
        return parked || cause == Cause.UNKNOWN_TYPE && EventTypes.all().containsKey(type);
    }

    /** @param why the cause to tell, which may be newer than what is stored */
    String tell(Cause why) {
        var event = EventTypes.all().get(type);
        return why.tell(event == null ? type : EventTypes.titleOf(event));
    }

    Incident incident() {
        return new Incident("letter-" + id, key, null,
                parked ? "前一条消息已处置，后面的消息正在接着处理" : tell(cause),
                type + " " + eventId + "\n" + error, correlationId, at.toInstant(), Incident.Kind.DEAD_LETTER);
    }
}
