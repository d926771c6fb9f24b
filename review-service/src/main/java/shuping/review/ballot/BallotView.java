package shuping.review.ballot;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.lang.Nullable;

/**
 * A ballot in a list. While it is open nothing tells more than the turnout, and that only to those who run it.
 *
 * @param roll entitled voters; empty for evaluators, as are cast, times and score
 * @param voted whether the asking evaluator has voted; empty for those who are not on the roll
 */
record BallotView(
        UUID reportId,
        String organisationName,
        String secretaryName,
        @Nullable String title,
        State state,
        @Nullable Integer roll,
        @Nullable Integer cast,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable BigDecimal score,
        @Nullable Boolean voted) {}
