package shuping.review.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.lang.Nullable;
import shuping.contracts.ItemSource;
import shuping.platform.calendar.Light;

/**
 * A row of the 整改台账.
 *
 * @param leader 责任领导: the secretary
 * @param deadline 完成时限 of the plan, empty before one is filed
 * @param due the day that counts: the last day of the owner's next step
 * @param dueTitle that step: filing the plan, or rectifying
 * @param remaining working days to {@code due}, negative when past, empty when struck off
 */
record LedgerRow(
        UUID id,
        UUID reportId,
        String organisation,
        String organisationName,
        int no,
        String problem,
        ItemSource source,
        String sourceTitle,
        @Nullable String measure,
        @Nullable String goal,
        String leader,
        String unit,
        @Nullable String person,
        @Nullable LocalDate deadline,
        LocalDate due,
        String dueTitle,
        @Nullable String progress,
        Status status,
        String statusTitle,
        Light light,
        @Nullable Integer remaining,
        @Nullable Instant struckOffAt) {}
