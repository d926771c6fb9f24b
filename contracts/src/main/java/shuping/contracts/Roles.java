package shuping.contracts;

import java.util.Collection;
import java.util.List;

/** Keycloak realm roles, as they stand in the flat {@code roles} claim. */
public final class Roles {

    public static final String SECRETARY = "secretary";
    public static final String DRAFTER = "drafter";
    public static final String REVIEWER = "reviewer";
    public static final String ORGANIZER = "organizer";
    public static final String SCRUTINEER = "scrutineer";
    public static final String EVALUATOR = "evaluator";
    public static final String LEADER = "leader";
    public static final String SUPERVISOR = "supervisor";
    public static final String ADMINISTRATOR = "administrator";
    public static final String SYSTEM_ADMIN = "system-admin";
    public static final String SECURITY_ADMIN = "security-admin";
    public static final String AUDITOR = "auditor";

    private Roles() {}

    /** 三员分立: nobody holds two of these (GB/T 22239). */
    public static List<String> exclusive() {
        return List.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR);
    }

    /** Whether somebody with these keeps 三员分立. */
    public static boolean areSeparate(Collection<String> roles) {
        return roles.stream().filter(exclusive()::contains).distinct().count() <= 1;
    }

    public static List<String> all() {
        return List.of(SECRETARY, DRAFTER, REVIEWER, ORGANIZER, SCRUTINEER, EVALUATOR, LEADER, SUPERVISOR,
                ADMINISTRATOR, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR);
    }
}
