package shuping.workflow.process;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import shuping.contracts.Department;
import shuping.platform.Problem;
import shuping.workflow.task.InboxTask;

/** Why a report cannot be taken back, in the words of its secretary. */
final class WithdrawalRefusal {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("M 月 d 日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private WithdrawalRefusal() {}

    static Problem notUnderReview() {
        return Problem.conflict("not-under-review", "这份报告没有等待审核的版本，不需要撤回。");
    }

    /** Tasks claimed before we kept the time have none. */
    static Problem claimed(InboxTask task) {
        return Problem.conflict("claimed-already", "%s%s已%s签收审核任务，不能再撤回；需要修改的，请联系审核部门退回。".formatted(
                Department.of(task.department()).title(), task.assigneeName(),
                task.claimedAt() == null ? "" : "于 " + MINUTE.format(task.claimedAt()) + " "));
    }

    static Problem tooLate(Instant due) {
        return Problem.conflict("deadline-passed", "报送期限（" + MINUTE.format(due) + "）已过，撤回后不能再报送，所以不能撤回。");
    }

    static Problem notDrawn() {
        return Problem.conflict("not-in-this-process", "这份报告按启动时的流程办理，其中没有撤回；需要修改的，请联系审核部门退回。");
    }
}
