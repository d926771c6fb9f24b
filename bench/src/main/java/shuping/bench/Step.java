package shuping.bench;

/** Where one person's act brings another person's work, by way of the outbox, Kafka, the engine and back. */
enum Step {

    SUBMIT("报送 → 审核任务到部门", "task.created", "report.submitted", "REVIEW"),
    REVIEW("最后一个部门通过 → 可以测评", "appraisal.requested", "opinion.given", "APPRAISAL"),
    CLOSE_BALLOT("测评结束 → 定级任务到领导", "task.created", "ballot.closed", "GRADING"),
    GRADE("评定等次 → 整改事项列出", "rectification.items-listed", "grade.decided", "RECTIFICATION"),
    FILE_PLAN("报送方案 → 审批任务到组织部", "task.created", null, null),
    APPROVE_PLAN("批准方案 → 可以报佐证", "plan.decided", null, null),
    FILE_EVIDENCE("报送佐证 → 核查任务到督查", "task.created", null, null),
    STRIKE_OFF("同意销号 → 台账已销号", "item.verified", "item.verified", "CLOSED");

    final String title;
    /** The event after which the next person's work is there. */
    final String rings;
    /** The event of the act itself, and the stage it leads to; null where the dashboard shows no difference. */
    final String fact;
    final String stage;

    Step(String title, String rings, String fact, String stage) {
        this.title = title;
        this.rings = rings;
        this.fact = fact;
        this.stage = stage;
    }
}
