package shuping.contracts;

import java.util.Arrays;

/** 审核部门: the departments that read reports. The organisation department leads every review. */
public enum Department {
    ORGANISATION("organisation", "组织部"),
    CIVIL_AFFAIRS("civil-affairs", "民政局"),
    AGRICULTURE("agriculture", "农业农村局"),
    TWO_NEW("two-new", "两新工委"),
    OFFICES("offices", "机关工委"),
    STATE_ASSETS("state-assets", "国资委党委"),
    EDUCATION("education", "教育工委"),
    HEALTH("health", "卫健委党委"),
    RETIRED_CADRES("retired-cadres", "老干部工委");

    private final String code;
    private final String title;

    Department(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** Code as it stands in tokens, task groups and the routing table. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** @throws IllegalArgumentException if there is no department of that code */
    public static Department of(String code) {
        return Arrays.stream(values())
                .filter(department -> department.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有代码为“" + code + "”的审核部门"));
    }
}
