package shuping.review.task;

import java.util.Map;
import shuping.contracts.Department;
import shuping.contracts.Roles;
import shuping.review.report.Report;

/** A task group such as {@code reviewer/health} in words. */
public final class Group {

    private static final Map<String, String> TITLES = Map.of(
            Roles.SECRETARY, "书记",
            Roles.DRAFTER, "经办人",
            Roles.REVIEWER, "审核员",
            Roles.ORGANIZER, "会务组",
            Roles.SCRUTINEER, "监票人",
            Roles.LEADER, "领导",
            Roles.SUPERVISOR, "督查员",
            Roles.ADMINISTRATOR, "业务管理员");

    private Group() {}

    /** Who that is for this report: the secretary by name, a reviewing department by its title. */
    public static String title(String group, Report report) {
        var parts = group.split("/", 2);
        if (parts[0].equals(Roles.SECRETARY)) {
            return report.secretaryName();
        }
        if (parts[0].equals(Roles.REVIEWER) && parts.length == 2) {
            return Department.of(parts[1]).title();
        }
        return TITLES.getOrDefault(parts[0], parts[0]);
    }
}
