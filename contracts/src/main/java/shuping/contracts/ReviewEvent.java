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

    @EventType(value = "ballot.opened", title = "开启现场测评")
    record BallotOpened(UUID reportId, int roll, String by, String byName, Instant at) implements ReviewEvent {}

    /**
     * 计票: the tally stands.
     *
     * @param score 0 to 100, two decimals; null where nobody voted
     * @param cast papers handed in, of {@code roll} entitled
     */
    @EventType(value = "ballot.closed", title = "结束现场测评并计票")
    record BallotClosed(UUID reportId, BigDecimal score, int cast, int roll, String by, String byName, Instant at)
            implements ReviewEvent {}

    /** The report's rectification items stand: its own shortcomings and what the leader added. */
    @EventType(value = "rectification.items-listed", title = "列出整改问题清单")
    record ItemsListed(UUID reportId, List<Item> items, Instant at) implements ReviewEvent {
        public record Item(UUID itemId, int no, String problem, ItemSource source) {}
    }

    @EventType(value = "rectification.plan-filed", title = "报送整改方案")
    record PlanFiled(UUID reportId, UUID itemId, LocalDate deadline, String by, String byName, Instant at)
            implements ReviewEvent {}

    /** 佐证材料 filed and striking off requested. */
    @EventType(value = "rectification.evidence-filed", title = "报送佐证材料")
    record EvidenceFiled(UUID reportId, UUID itemId, String by, String byName, Instant at) implements ReviewEvent {}
}
