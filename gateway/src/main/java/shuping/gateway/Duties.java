package shuping.gateway;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import shuping.contracts.Roles;

/** 三员分立: who holds two of the roles that exclude one another comes no further than here, as in every service. */
@Component
class Duties {

    private final OidcClientInitiatedLogoutSuccessHandler leave;

    Duties(ClientRegistrationRepository registrations, Settings settings) {
        leave = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        leave.setPostLogoutRedirectUri(settings.baseUrl() + "/");
        leave.setRedirectStrategy((request, response, url) ->
                ErrorPage.turnAway(Problem.EXCLUSIVE_ROLES, url, request, response));
    }

    static boolean areSeparate(Authentication who) {
        return !(who.getPrincipal() instanceof ClaimAccessor token) || areSeparate(token);
    }

    static boolean areSeparate(ClaimAccessor token) {
        var roles = token.getClaimAsStringList("roles");
        return roles == null || Roles.areSeparate(roles);
    }

    /** Ends the session that a login has just begun, with a page that says why and leads out of Keycloak's too. */
    void turnAway(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        new SecurityContextLogoutHandler().logout(request, response, who);
        leave.onLogoutSuccess(request, response, who);
    }
}
