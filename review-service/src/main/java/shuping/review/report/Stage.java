package shuping.review.report;

/** Where a report stands. Which event leads into which stage is written in {@link StageEvents} and nowhere else. */
public enum Stage {
    WRITING("撰写报送"),
    REVIEW("部门审核"),
    REVISION("退回修改"),
    ESCALATED("提请裁定"),
    APPRAISAL("现场测评"),
    GRADING("评定等次"),
    RECTIFICATION("整改销号"),
    CLOSED("办结归档");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
