package shuping.gateway;

import io.micrometer.observation.ObservationPredicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.observation.ClientRequestObservationContext;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** What is measured: requests, but no ballot papers, and not Spring Security's inner steps. */
@Configuration(proxyBeanMethods = false)
class Measures {

    @Bean
    ObservationPredicate noBallotPapers() {
        return (name, context) -> {
            if (context instanceof ServerRequestObservationContext server) {
                return !BallotPaper.is(server.getCarrier());
            }
            if (context instanceof ClientRequestObservationContext client && client.getCarrier() != null) {
                return !BallotPaper.isPath(client.getCarrier().getURI().getPath());
            }
            return !name.startsWith("spring.security.");
        };
    }
}
