package shuping.gateway;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.AbstractRestClientOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.web.client.RestClient;

/** The OpenID Connect client of Keycloak. It asks Keycloak for its addresses at the first login, not at start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class SignIn {

    static final String KEYCLOAK = "keycloak";

    @Bean
    ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties properties, Settings settings) {
        return new SupplierClientRegistrationRepository(() -> {
            var keycloak = new OAuth2ClientPropertiesMapper(properties)
                    .asClientRegistrations()
                    .get(KEYCLOAK);
            return new InMemoryClientRegistrationRepository(ClientRegistration.withClientRegistration(keycloak)
                    .redirectUri(settings.baseUrl() + "/login/oauth2/code/" + KEYCLOAK)
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build());
        });
    }

    /** In the session, and so in the database: a login outlives the process. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager authorizedClientManager(
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository clients,
            RestClientRefreshTokenTokenResponseClient refresh,
            Settings settings) {
        var manager = new DefaultOAuth2AuthorizedClientManager(registrations, clients);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken(tokens ->
                        tokens.accessTokenResponseClient(refresh).clockSkew(settings.refreshBefore()))
                .build());
        return manager;
    }

    @Bean
    RestClientRefreshTokenTokenResponseClient refreshTokens() {
        return patient(new RestClientRefreshTokenTokenResponseClient());
    }

    @Bean
    RestClientAuthorizationCodeTokenResponseClient authorizationCodes() {
        return patient(new RestClientAuthorizationCodeTokenResponseClient());
    }

    /** Back to the page that was asked for. Only now is it worth keeping the session for long: strangers have one too. */
    @Bean
    AuthenticationSuccessHandler welcome(Settings settings, Duties duties) {
        var back = new SavedRequestAwareAuthenticationSuccessHandler();
        return (request, response, user) -> {
            if (!Duties.areSeparate(user)) {
                duties.turnAway(request, response, user);
                return;
            }
            request.getSession().setMaxInactiveInterval((int) settings.session().toSeconds());
            back.onAuthenticationSuccess(request, response, user);
        };
    }

    /** Parallel requests of one browser may write the same session: the last one wins, none fails. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer parallelRequests() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Spring Security's own client would wait for Keycloak forever. */
    private static <T extends AbstractRestClientOAuth2AccessTokenResponseClient<?>> T patient(T client) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build());
        requests.setReadTimeout(Duration.ofSeconds(10));
        client.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .messageConverters(List.of(
                        new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }
}
