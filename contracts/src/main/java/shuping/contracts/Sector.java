package shuping.contracts;

/** 领域: decides, with the level, which departments review a report. */
public enum Sector {
    COUNTY("县（市、区）"),
    STREET("乡镇街道"),
    VILLAGE("村"),
    COMMUNITY("社区"),
    TWO_NEW("两新"),
    OFFICE("机关"),
    ENTERPRISE("国企"),
    SCHOOL("中小学"),
    UNIVERSITY("高校"),
    HOSPITAL("公立医院"),
    RETIRED("离退休干部");

    private final String title;

    Sector(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
