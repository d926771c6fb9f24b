package shuping.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What review-service tells: ballots and rectification. Key is always the report's id. */
public sealed interface ReviewEvent extends Event {

    UUID reportId();

    @Override
    default String key() {
        return reportId().toString();
    }

    @EventType("ballot.opened")
    record BallotOpened(UUID reportId, int roll, String by, String byName, Instant at) implements ReviewEvent {}

    /**
     * 计票: the tally stands.
     *
     * @param score 0 to 100, two decimals; null where nobody voted
     * @param cast papers handed in, of {@code roll} entitled
     */
    @EventType("ballot.closed")
    record BallotClosed(UUID reportId, BigDecimal score, int cast, int roll, String by, String byName, Instant at)
            implements ReviewEvent {}

    /** The report's rectification items stand: its own shortcomings and what the leader added. */
    @EventType("rectification.items-listed")
    record ItemsListed(UUID reportId, List<Item> items, Instant at) implements ReviewEvent {
        public record Item(UUID itemId, int no, String problem, ItemSource source) {}
    }

    @EventType("rectification.plan-filed")
    record PlanFiled(UUID reportId, UUID itemId, LocalDate deadline, String by, String byName, Instant at)
            implements ReviewEvent {}

    /** 佐证材料 filed and striking off requested. */
    @EventType("rectification.evidence-filed")
    record EvidenceFiled(UUID reportId, UUID itemId, String by, String byName, Instant at) implements ReviewEvent {}
}
