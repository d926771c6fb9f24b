package shuping.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import shuping.contracts.Level;
import shuping.contracts.Sector;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.DeadlineApproaching;
import shuping.contracts.WorkflowEvent.DeadlinePassed;
import shuping.contracts.WorkflowEvent.TaskRescheduled;
import shuping.platform.test.Events;
import shuping.platform.test.ServiceTest;

/** Every timer of both processes, with the clock moved. */
@ServiceTest
@Import(Process.class)
class DeadlineTest {

    @Autowired
    Process process;

    @Autowired
    Events events;

    @Test
    void aReportNotWrittenInTimeIsRemindedAndEscalated() {
        reminderThenEscalation(process.requested(), TaskKind.WRITE);
    }

    @Test
    void aReviewNotDoneInTimeIsRemindedAndEscalatedForEachDepartmentThatIsLate() {
        var report = process.submitted().passes("agriculture");
        reminderThenEscalation(report, TaskKind.REVIEW);
        // Told in one transaction, heard one after the other.
        await().untilAsserted(() -> assertThat(report.told(DeadlinePassed.class, late -> true))
                .extracting(DeadlinePassed::group)
                .containsExactlyInAnyOrder("reviewer/civil-affairs", "reviewer/organisation"));
    }

    @Test
    void aRevisionNotDoneInTimeIsRemindedAndEscalated() {
        reminderThenEscalation(returned(), TaskKind.REVISE);
    }

    @Test
    void theReviewIsArmedAgainAfterAReturn() {
        var report = process.submitted();
        reminderThenEscalation(report, TaskKind.REVIEW);
        var firstDue = report.openTasks(TaskKind.REVIEW).get(0).due();
        report.returns("civil-affairs").passes("agriculture").passes("organisation").submit();

        assertThat(report.only(TaskKind.REVIEW).due()).isAfter(firstDue);
        reminderThenEscalation(report, TaskKind.REVIEW);
    }

    @Test
    void anEscalatedReportNotRuledOnInTimeIsRemindedAndEscalated() {
        var report = returned().submit().returns("civil-affairs").submit().returns("civil-affairs");
        reminderThenEscalation(report, TaskKind.DECIDE_ESCALATION);
    }

    @Test
    void anAppraisalNotHeldInTimeIsRemindedAndEscalated() {
        reminderThenEscalation(process.atAppraisal(), TaskKind.APPRAISAL);
    }

    @Test
    void aGradeNotDecidedInTimeIsRemindedAndEscalated() {
        reminderThenEscalation(process.atGrade(85), TaskKind.GRADE);
    }

    @Test
    void everyStepOfAnItemIsRemindedAndEscalated() {
        var report = process.atRectification();
        var item = report.items.get(0);
        reminderThenEscalation(report, TaskKind.FILE_PLAN);
        report.planFiled(item);
        reminderThenEscalation(report, TaskKind.APPROVE_PLAN);
        report.decideOn(TaskKind.APPROVE_PLAN, "rev-organisation", Map.of("outcome", "approve"));
        reminderThenEscalation(report, TaskKind.FILE_EVIDENCE);
        report.evidenceFiled(item);
        reminderThenEscalation(report, TaskKind.VERIFY);
        assertThat(report.told(DeadlinePassed.class, late -> true)).allMatch(late -> late.itemId().equals(item));
    }

    @Test
    void aMovedTimetableMovesTheDeadlinesOfOpenTasksAndTheirTimers() {
        var cycle = UUID.randomUUID();
        process.cycle(cycle, process.today().plusDays(10), process.today().plusDays(40));
        var report = process.requested(cycle, "qingshi", Sector.STREET, Level.TOWNSHIP);
        var oldDue = report.only(TaskKind.WRITE).due();

        process.cycle(cycle, process.today().plusDays(30), process.today().plusDays(60));

        var newDue = report.hears(TaskRescheduled.class).due();
        assertThat(newDue).isEqualTo(oldDue.plus(Duration.ofDays(20)));
        process.moveClockTo(oldDue.plusSeconds(60));
        assertThat(report.told(DeadlinePassed.class, late -> true)).isEmpty();
        process.moveClockTo(newDue.plusSeconds(60));
        report.hears(DeadlinePassed.class);
    }

    @Test
    void anExtendedDeadlineOfTheReportIsRemindedOfAndEscalatedOnceMore() {
        var report = process.requested();
        firesAgainWhenExtended(report, TaskKind.WRITE, 40);
        report.submit().passes("agriculture");
        firesAgainWhenExtended(report, TaskKind.REVIEW, 80);
        await().untilAsserted(() -> assertThat(report.told(DeadlinePassed.class, late -> late.kind() == TaskKind.REVIEW))
                .extracting(DeadlinePassed::group)
                .containsExactlyInAnyOrder("reviewer/civil-affairs", "reviewer/organisation", "reviewer/civil-affairs", "reviewer/organisation"));
    }

    @Test
    void anExtendedDeadlineOfAnItemIsRemindedOfAndEscalatedOnceMore() {
        var report = process.atRectification();
        var item = report.items.get(0);
        firesAgainWhenExtended(report, TaskKind.FILE_PLAN, 40);
        report.planFiled(item);
        firesAgainWhenExtended(report, TaskKind.APPROVE_PLAN, 80);
        report.decideOn(TaskKind.APPROVE_PLAN, "rev-organisation", Map.of("outcome", "approve")).openTasks(TaskKind.FILE_EVIDENCE);
        report.evidenceFiled(item);
        firesAgainWhenExtended(report, TaskKind.VERIFY, 120);
    }

    @Test
    void aDeadlineMovedEarlierFiresThenAndNotAtTheOldDate() {
        var report = process.requested();
        var task = report.only(TaskKind.WRITE);
        process.reschedule(report.cycle, 20);
        firesOnce(report, task.taskId(), rescheduled(report, task.taskId(), 1));
        process.moveClockTo(later(task.due()));
        process.reschedule(report.cycle, 20);
        firesOnce(report, task.taskId(), rescheduled(report, task.taskId(), 2));
        assertThat(report.told(DeadlinePassed.class, late -> true)).hasSize(2);
        assertThat(report.told(DeadlineApproaching.class, reminder -> true)).hasSize(2);
    }

    @Test
    void aDeadlineMovedIntoThePastIsEscalatedAtOnceAndOnlyOnce() {
        var report = process.requested();
        process.cycle(report.cycle, process.today().minusDays(10), process.today().plusDays(40));
        report.hears(DeadlineApproaching.class);
        report.hears(DeadlinePassed.class);
        process.cycle(report.cycle, process.today().minusDays(12), process.today().plusDays(40));
        process.reschedule(report.cycle, 20);
        var task = report.only(TaskKind.WRITE).taskId();
        firesOnce(report, task, rescheduled(report, task, 3));
        assertThat(report.told(DeadlinePassed.class, late -> true)).hasSize(2);
    }

    private Report returned() {
        return process.submitted().returns("civil-affairs").passes("agriculture").passes("organisation");
    }

    private void reminderThenEscalation(Report report, TaskKind kind) {
        var task = report.openTasks(kind).get(0);
        process.moveClockTo(task.due().minus(Duration.ofHours(12)));
        events.awaitPublished(DeadlineApproaching.class, reminder -> reminder.taskId().equals(task.taskId()));
        assertThat(report.told(DeadlinePassed.class, late -> late.taskId().equals(task.taskId()))).isEmpty();
        process.moveClockTo(later(task.due()));
        events.awaitPublished(DeadlinePassed.class, late -> late.taskId().equals(task.taskId()));
        assertThat(report.told(DeadlineApproaching.class, reminder -> reminder.taskId().equals(task.taskId()))).hasSize(1);
    }

    /** @param days of the extended timetable, more than the task had */
    private void firesAgainWhenExtended(Report report, TaskKind kind, int days) {
        reminderThenEscalation(report, kind);
        var task = report.openTasks(kind).get(0);
        process.reschedule(report.cycle, days);
        var due = rescheduled(report, task.taskId(), 1);
        assertThat(due).isAfter(process.now());
        firesOnce(report, task.taskId(), due);
        assertThat(report.told(DeadlinePassed.class, late -> late.taskId().equals(task.taskId()))).hasSize(2);
    }

    /** The deadline as the timetable's n-th move left it. */
    private Instant rescheduled(Report report, String task, int move) {
        return await().until(() -> report.told(TaskRescheduled.class, moved -> moved.taskId().equals(task)), moves -> moves.size() == move)
                .get(move - 1).due();
    }

    private void firesOnce(Report report, String task, Instant due) {
        process.moveClockTo(due.minus(Duration.ofHours(12)));
        events.awaitPublished(DeadlineApproaching.class, reminder -> reminder.taskId().equals(task) && reminder.due().equals(due));
        assertThat(report.told(DeadlinePassed.class, late -> late.taskId().equals(task) && late.due().equals(due))).isEmpty();
        process.moveClockTo(later(due));
        events.awaitPublished(DeadlinePassed.class, late -> late.taskId().equals(task) && late.due().equals(due));
        assertThat(report.told(DeadlineApproaching.class, reminder -> reminder.taskId().equals(task) && reminder.due().equals(due)))
                .hasSize(1);
        assertThat(report.told(DeadlinePassed.class, late -> late.taskId().equals(task) && late.due().equals(due))).hasSize(1);
    }

    private static Instant later(Instant due) {
        return due.plusSeconds(60);
    }
}
