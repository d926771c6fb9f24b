package shuping.contracts;

/** 问题来源 of a rectification item. */
public enum ItemSource {
    REPORT("述职报告自查"),
    LEADER("领导点评");

    private final String title;

    ItemSource(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
