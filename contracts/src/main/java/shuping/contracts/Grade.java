package shuping.contracts;

/** 等次. The same four words stand on the ballot and under the decision. */
public enum Grade {
    GOOD("好"),
    FAIRLY_GOOD("较好"),
    AVERAGE("一般"),
    POOR("差");

    private final String title;

    Grade(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
