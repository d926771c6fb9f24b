package shuping.platform;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;
import shuping.contracts.Roles;

/**
 * Who is asking, as the access token says. A controller method takes it as an argument.
 *
 * @param username the lasting name of the account; what events and trails record
 * @param name full name in Chinese
 * @param organisation code of the actor's 党组织, or null
 * @param department code of the actor's reviewing department, or null
 * @param sectors sectors the actor is responsible for; empty means no restriction
 */
public record Actor(
        String username, String name, Set<String> roles, String organisation, String department, Set<String> sectors) {

    private static final Set<String> OF_AN_ORGANISATION = Set.of(Roles.SECRETARY, Roles.DRAFTER);

    public static Actor of(Jwt token) {
        return new Actor(
                token.getClaimAsString("preferred_username"),
                token.hasClaim("name") ? token.getClaimAsString("name") : token.getClaimAsString("preferred_username"),
                setOf(token, "roles"),
                token.getClaimAsString("organisation"),
                token.getClaimAsString("department"),
                setOf(token, "sectors"));
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /**
     * The task groups the actor belongs to: each role; of secretary and drafter also {@code role/organisation}, of
     * reviewers {@code reviewer/department}, so that codes of the two kinds are never mistaken for each other.
     */
    public Set<String> groups() {
        var groups = new LinkedHashSet<String>();
        for (var role : roles) {
            groups.add(role);
            if (organisation != null && OF_AN_ORGANISATION.contains(role)) {
                groups.add(role + "/" + organisation);
            }
            if (department != null && Roles.REVIEWER.equals(role)) {
                groups.add(role + "/" + department);
            }
        }
        return groups;
    }

    private static Set<String> setOf(Jwt token, String claim) {
        var values = token.getClaimAsStringList(claim);
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
