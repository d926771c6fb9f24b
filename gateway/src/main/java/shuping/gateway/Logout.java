package shuping.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * Ends the session here and tells the browser where to end Keycloak's: {@code {"location": …}}, which the page opens.
 * Not a redirect, because a script may not follow one to another origin.
 */
@Configuration(proxyBeanMethods = false)
class Logout {

    @Bean
    LogoutSuccessHandler goodbye(ClientRegistrationRepository registrations, Settings settings, ObjectMapper json) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri(settings.baseUrl() + "/");
        handler.setDefaultTargetUrl("/");
        handler.setRedirectStrategy((request, response, url) -> answer(response, url, json));
        return handler;
    }

    private static void answer(HttpServletResponse response, String url, ObjectMapper json) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(response.getOutputStream(), Map.of("location", url));
    }
}
