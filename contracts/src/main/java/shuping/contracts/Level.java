package shuping.contracts;

/** 层级 of a party organisation. */
public enum Level {
    CITY("市直"),
    COUNTY("县级"),
    TOWNSHIP("乡级"),
    GRASSROOTS("基层");

    private final String title;

    Level(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
