package shuping.gateway;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;

/** The access token behind a session, renewed when it is about to expire. When Keycloak's session is over, so is ours. */
@Component
class AccessTokens {

    private final OAuth2AuthorizedClientManager clients;

    AccessTokens(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    String of(Authentication user, HttpServletRequest request) {
        try {
            var client = clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(SignIn.KEYCLOAK)
                    .principal(user)
                    .build());
            if (client == null) {
                throw sessionOver(request);
            }
            return client.getAccessToken().getTokenValue();
        } catch (ClientAuthorizationRequiredException noToken) {
            throw sessionOver(request);
        } catch (ClientAuthorizationException refused) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
                throw sessionOver(request);
            }
            throw new Problem.Stop(Problem.SIGN_IN_UNAVAILABLE);
        }
    }

    private static Problem.Stop sessionOver(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return new Problem.Stop(Problem.SESSION_OVER);
    }
}
