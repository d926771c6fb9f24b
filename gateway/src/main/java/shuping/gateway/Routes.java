package shuping.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Which path belongs to which service. Paths are the same here and there. */
@Configuration(proxyBeanMethods = false)
class Routes {

    static final String LIVE = "/api/live";

    private final Outgoing outgoing;
    private final Failures failures;
    private final CircuitBreakerRegistry circuits;

    Routes(Outgoing outgoing, Failures failures, CircuitBreakerRegistry circuits) {
        this.outgoing = outgoing;
        this.failures = failures;
        this.circuits = circuits;
    }

    @Bean
    RouterFunction<ServerResponse> reportService(Settings settings) {
        return service(
                "report-service",
                settings.reportService(),
                "/api/organisations/**",
                "/api/cycles/**",
                "/api/checks/**",
                "/api/compilations/**",
                "/api/reports/**");
    }

    @Bean
    RouterFunction<ServerResponse> reviewService(Settings settings) {
        return service(
                "review-service",
                settings.reviewService(),
                "/api/opinions/**",
                "/api/timelines/**",
                "/api/roll/**",
                "/api/ballots/**",
                "/api/grades/**",
                "/api/rectification-items/**",
                "/api/dashboard/**");
    }

    @Bean
    RouterFunction<ServerResponse> workflow(Settings settings) {
        return service(
                "workflow",
                settings.workflow(),
                "/api/tasks/**",
                "/api/routing/**",
                "/api/processes/**",
                "/api/clock/**");
    }

    /** Event streams stay open: no circuit breaker, and their own time limit ({@link Upstream}). */
    @Bean
    RouterFunction<ServerResponse> live(Settings settings) {
        return route("live")
                .route(path(LIVE), http())
                .before(uri(settings.reviewService()))
                .filter(failures)
                .filter(outgoing)
                .build();
    }

    private RouterFunction<ServerResponse> service(String name, URI address, String... paths) {
        return route(name)
                .route(
                        path(paths).or(path("/api/incidents/" + name + "/**", "/api/docs/" + name)),
                        http())
                .before(uri(address))
                .filter(failures)
                .filter(outgoing)
                .filter(new Breaker(circuits.circuitBreaker(name)))
                .build();
    }
}
