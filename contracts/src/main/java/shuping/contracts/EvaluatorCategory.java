package shuping.contracts;

/** 评议人类别. */
public enum EvaluatorCategory {
    LEADERS("领导班子成员"),
    DEPARTMENTS("部门代表"),
    DELEGATES("两代表一委员"),
    GRASSROOTS("基层和党员群众代表");

    private final String title;

    EvaluatorCategory(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
