package shuping.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What workflow tells: tasks, decisions made on them, requests to the domain services, deadlines. Key: report id. */
public sealed interface WorkflowEvent extends Event {

    UUID reportId();

    @Override
    default String key() {
        return reportId().toString();
    }

    /**
     * A task stands in an inbox.
     *
     * @param group who may do it: {@code role}, {@code role/department} or {@code role/organisation}; members of the
     *     group may read the report from now on
     * @param itemId the rectification item, null for tasks about the whole report
     * @param round round of review, 1 to the cycle's maximum; 0 outside the review
     * @param due null where the timetable sets no deadline
     */
    @EventType(value = "task.created", title = "交办任务")
    record TaskCreated(
            UUID reportId, String taskId, TaskKind kind, UUID itemId, String group, int round, Instant due, Instant at)
            implements WorkflowEvent {}

    @EventType(value = "task.claimed", title = "签收任务")
    record TaskClaimed(UUID reportId, String taskId, String by, String byName, Instant at) implements WorkflowEvent {}

    @EventType(value = "task.released", title = "退回待签收")
    record TaskReleased(UUID reportId, String taskId, String by, String byName, Instant at) implements WorkflowEvent {}

    /** The deadline of an open task moved with the cycle's timetable. */
    @EventType(value = "task.rescheduled", title = "调整任务期限")
    record TaskRescheduled(UUID reportId, String taskId, Instant due, Instant at) implements WorkflowEvent {}

    /** A task left the inbox: decided by {@code by}, or null because the fact it waited for, or a withdrawal, arrived. */
    @EventType(value = "task.ended", title = "办结任务")
    record TaskEnded(UUID reportId, String taskId, TaskKind kind, UUID itemId, String by, String byName, Instant at)
            implements WorkflowEvent {}

    /** The reminder before a deadline; comes again where the deadline was extended after it. */
    @EventType(value = "deadline.approaching", title = "临期提醒")
    record DeadlineApproaching(
            UUID reportId, String taskId, TaskKind kind, UUID itemId, String group, Instant due, Instant at)
            implements WorkflowEvent {}

    /** The escalation after a deadline: the task stays where it is, and is late, unless the deadline is extended after all. */
    @EventType(value = "deadline.passed", title = "逾期提示")
    record DeadlinePassed(
            UUID reportId, String taskId, TaskKind kind, UUID itemId, String group, Instant due, Instant at)
            implements WorkflowEvent {}

    /**
     * 审核意见.
     *
     * @param department its code
     * @param score departmental review indicators, 0 to 100, or null where none was given
     * @param everyoneAgain the leading department asks all departments, not only the returning ones, to look again
     * @param remarks what of the opinion was made on a passage of that version; its words stand in the opinion too
     */
    @EventType(value = "opinion.given", title = "审核意见")
    record OpinionGiven(
            UUID reportId,
            String taskId,
            String department,
            int round,
            int version,
            boolean passed,
            String opinion,
            Integer score,
            boolean everyoneAgain,
            String by,
            String byName,
            Instant at,
            List<Remark> remarks)
            implements WorkflowEvent {

        /** Opinions given before there were remarks have none. */
        public OpinionGiven {
            remarks = remarks == null ? List.of() : List.copyOf(remarks);
        }

        /**
         * @param start where the passage begins in the version's text as uploaded (UTF-16 units)
         * @param end where it ends there, exclusive
         * @param quote the passage
         * @param text what the reviewer says about it
         */
        public record Remark(int start, int end, String quote, String text) {}
    }

    /** 退回修改: the round ended and these departments returned the report. */
    @EventType(value = "report.returned", title = "退回修改")
    record ReportReturned(UUID reportId, int round, int version, List<String> departments, Instant due, Instant at)
            implements WorkflowEvent {}

    /**
     * 撤回: the secretary took a version back before any reviewer had claimed it; the round is as if it had not begun.
     *
     * @param round the one that ends with it; 1 is followed by writing, a later one by the revision before it
     * @param due the deadline for submitting again: the one there was
     */
    @EventType(value = "report.withdrawn", title = "撤回报告")
    record ReportWithdrawn(UUID reportId, int round, int version, Instant due, String by, String byName, Instant at)
            implements WorkflowEvent {}

    /** Returned in the last round the timetable allows: a leader decides. */
    @EventType(value = "report.escalated", title = "提请裁定")
    record ReportEscalated(UUID reportId, int round, int version, List<String> departments, Instant at)
            implements WorkflowEvent {}

    /** A leader's ruling on an escalated report: on to the appraisal as it is, or one more revision. */
    @EventType(value = "escalation.decided", title = "领导裁定")
    record EscalationDecided(UUID reportId, boolean accepted, String reason, String by, String byName, Instant at)
            implements WorkflowEvent {}

    /** All departments passed it, or a leader let it pass; the on-site appraisal is next. */
    @EventType(value = "appraisal.requested", title = "进入现场述职评议")
    record AppraisalRequested(UUID reportId, int version, int rounds, Instant due, Instant at)
            implements WorkflowEvent {}

    /** What the formula proposes; a leader decides. */
    @EventType(value = "grade.proposed", title = "测算等次")
    record GradeProposed(UUID reportId, BigDecimal score, Grade grade, String rule, Instant at)
            implements WorkflowEvent {}

    /**
     * 点评 and 等次.
     *
     * @param reason why the grade differs from the proposed one; null where it does not
     * @param problems what the leader adds to the rectification list
     */
    @EventType(value = "grade.decided", title = "点评并评定等次")
    record GradeDecided(
            UUID reportId,
            Grade proposed,
            Grade grade,
            String reason,
            String comment,
            List<String> problems,
            String by,
            String byName,
            Instant at)
            implements WorkflowEvent {}

    /** Asks review-service for the list of rectification items. */
    @EventType(value = "rectification.requested", title = "启动整改")
    record RectificationRequested(UUID reportId, Instant at) implements WorkflowEvent {}

    @EventType(value = "plan.decided", title = "审批整改方案")
    record PlanDecided(
            UUID reportId, UUID itemId, boolean approved, String opinion, String by, String byName, Instant at)
            implements WorkflowEvent {}

    /** 核查: struck off (销号) or sent back with reasons. */
    @EventType(value = "item.verified", title = "核查销号")
    record ItemVerified(
            UUID reportId, UUID itemId, boolean struckOff, String reason, String by, String byName, Instant at)
            implements WorkflowEvent {}

    /** The last item is off (or there was none): the report's process has ended. */
    @EventType(value = "report.closed", title = "述职评议办结")
    record ReportClosed(UUID reportId, Instant at) implements WorkflowEvent {}
}
