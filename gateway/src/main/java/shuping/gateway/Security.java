package shuping.gateway;

import static org.springframework.security.authorization.AuthenticatedAuthorizationManager.authenticated;
import static org.springframework.security.authorization.AuthorizationManagers.allOf;
import static org.springframework.security.authorization.AuthorizationManagers.anyOf;
import static org.springframework.security.web.access.IpAddressAuthorizationManager.hasIpAddress;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Two ways in: API clients with a bearer token and no session, browsers with a session and no token. */
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String LOGIN = "/oauth2/authorization/" + SignIn.KEYCLOAK;
    private static final RequestMatcher API = request -> !isPage(request);

    @Bean
    @Order(1)
    SecurityFilterChain apiClients(HttpSecurity http) throws Exception {
        return http.securityMatcher(Security::carriesToken)
                .headers(SecurityHeaders::configure)
                .authorizeHttpRequests(Security::rules)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(
                                (request, response, refused) -> Problem.INVALID_TOKEN.write(request, response))
                        .accessDeniedHandler((request, response, denied) ->
                                denied(request).write(request, response)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(
            HttpSecurity http,
            AuthenticationSuccessHandler welcome,
            AuthenticationFailureHandler failure,
            LogoutSuccessHandler goodbye)
            throws Exception {
        return http.headers(SecurityHeaders::configure)
                .authorizeHttpRequests(Security::rules)
                .csrf(csrf -> csrf.csrfTokenRepository(tokenCookie())
                        .csrfTokenRequestHandler(plainToken()))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .oauth2Login(login -> login.loginPage(LOGIN).successHandler(welcome).failureHandler(failure))
                .logout(logout -> logout.logoutSuccessHandler(goodbye))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                                (request, response, e) -> Problem.UNAUTHENTICATED.write(request, response), API)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(LOGIN), Security::isPage)
                        .accessDeniedHandler((request, response, denied) ->
                                denied(request).write(request, response)))
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health/**", "/assets/**", "/favicon.*", "/error")
                .permitAll()
                .requestMatchers("/actuator/**")
                .access(anyOf(
                        hasIpAddress("127.0.0.0/8"),
                        hasIpAddress("::1"),
                        hasIpAddress("10.0.0.0/8"),
                        hasIpAddress("172.16.0.0/12"),
                        hasIpAddress("192.168.0.0/16")))
                .anyRequest()
                .access(allOf(authenticated(), (who, request) ->
                        new AuthorizationDecision(Duties.areSeparate(who.get()))));
    }

    /** Everything but /api is opened by people; so is the API's documentation. */
    private static boolean isPage(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/") || path.equals("/api/docs") || path.startsWith("/api/swagger-ui/");
    }

    private static boolean carriesToken(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    /** Scripts of our own pages read it and send it back as X-XSRF-TOKEN. */
    private static CookieCsrfTokenRepository tokenCookie() {
        var repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }

    /** The token stands in a cookie only, never in a compressed body: masking it would protect nothing. */
    private static CsrfTokenRequestAttributeHandler plainToken() {
        var handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    private static RequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && isPage(request)
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html"));
        return cache;
    }

    private static Problem denied(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null) {
            return Problem.UNAUTHENTICATED;
        }
        if (!Duties.areSeparate(who)) {
            return Problem.EXCLUSIVE_ROLES;
        }
        return "GET".equals(request.getMethod()) ? Problem.FORBIDDEN : Problem.CSRF;
    }
}
