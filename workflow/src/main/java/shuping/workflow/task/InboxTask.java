package shuping.workflow.task;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import shuping.contracts.TaskKind;

/** A task as people see it, with what it is about. */
public record InboxTask(
        String id,
        TaskKind kind,
        UUID reportId,
        UUID itemId,
        Integer itemNo,
        String group,
        int round,
        Instant due,
        Instant createdAt,
        String assignee,
        String assigneeName,
        Instant claimedAt,
        String outcome,
        Instant endedAt,
        String endedBy,
        String endedByName,
        UUID cycleId,
        String organisation,
        String organisationName,
        String secretary,
        String secretaryName,
        String title,
        int version,
        String evidenceFiledBy) {

    private static final Set<TaskKind> END_BY_FACT =
            Set.of(TaskKind.WRITE, TaskKind.REVISE, TaskKind.APPRAISAL, TaskKind.FILE_PLAN, TaskKind.FILE_EVIDENCE);

    /** Whether the task ends by the fact it waits for, not by a decision made on it. */
    boolean endsByFact() {
        return END_BY_FACT.contains(kind);
    }

    /** Whether it ended because the report was taken back (撤回). */
    boolean withdrawn() {
        return InboxTasks.WITHDRAWN.equals(outcome);
    }

    boolean open() {
        return endedAt == null;
    }

    /** The reviewing department whose task this is: the part of the group behind the role. */
    public String department() {
        return group.substring(group.indexOf('/') + 1);
    }
}
