package shuping.review.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.lang.Nullable;
import shuping.contracts.ItemSource;
import shuping.platform.calendar.Light;

/** An item with its whole history, and what the asking person may do with it now. */
record ItemView(
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
        @Nullable Instant struckOffAt,
        List<Evidence> evidence,
        List<Verification> verifications,
        List<PlanDecision> planDecisions,
        List<Action> actions) {

    /** A file where {@code fileName} is given, else a note alone. */
    record Evidence(
            UUID id,
            @Nullable String fileName,
            @Nullable Integer size,
            String by,
            String byName,
            Instant at,
            @Nullable String note) {}

    record Verification(boolean struckOff, @Nullable String reason, String by, String byName, Instant at) {}

    record PlanDecision(boolean approved, @Nullable String opinion, String by, String byName, Instant at) {}

    /** FILE_* are done here; APPROVE_PLAN and VERIFY on the task in the inbox. */
    enum Action {
        FILE_PLAN,
        FILE_EVIDENCE,
        APPROVE_PLAN,
        VERIFY
    }

    static ItemView of(LedgerRow row, List<Evidence> evidence, List<Verification> verifications,
            List<PlanDecision> planDecisions, List<Action> actions) {
        return new ItemView(row.id(), row.reportId(), row.organisation(), row.organisationName(), row.no(), row.problem(),
                row.source(), row.sourceTitle(), row.measure(), row.goal(), row.leader(), row.unit(), row.person(),
                row.deadline(), row.due(), row.dueTitle(), row.progress(), row.status(), row.statusTitle(), row.light(),
                row.remaining(), row.struckOffAt(), evidence, verifications, planDecisions, actions);
    }
}
