package shuping.report.cycle;

/** How much a finding 审核提示 weighs. */
public enum Severity {
    /** 阻断: as long as it stands, the report cannot be submitted. */
    BLOCKING("阻断"),
    WARNING("提醒"),
    HINT("参考");

    private final String title;

    Severity(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
