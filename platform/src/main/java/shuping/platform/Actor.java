package shuping.platform;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;

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

    /** The task groups the actor belongs to: {@code role}, {@code role/organisation}, {@code role/department}. */
    public Set<String> groups() {
        var groups = new LinkedHashSet<String>();
        for (var role : roles) {
            groups.add(role);
            if (organisation != null) {
                groups.add(role + "/" + organisation);
            }
            if (department != null) {
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
