package shuping.gateway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Who the signed-in user is, read from the very token that the services get. */
@Configuration(proxyBeanMethods = false)
class Me {

    private final JwtDecoder decoder;

    Me(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Bean
    RouterFunction<ServerResponse> whoAmI(Failures failures, Outgoing outgoing) {
        return RouterFunctions.route()
                .GET("/api/me", this::answer)
                .filter(failures)
                .filter(outgoing)
                .build();
    }

    private ServerResponse answer(ServerRequest request) {
        var bearer = Objects.requireNonNull(request.headers().firstHeader(HttpHeaders.AUTHORIZATION));
        var token = decoder.decode(bearer.substring("Bearer ".length()));
        if (!Duties.areSeparate(token)) {
            throw new Problem.Stop(Problem.EXCLUSIVE_ROLES);
        }
        return ServerResponse.ok().body(describe(token));
    }

    private static Object describe(Jwt token) {
        var roles = token.getClaimAsStringList("roles");
        var me = new LinkedHashMap<String, Object>();
        me.put("username", token.getClaimAsString("preferred_username"));
        me.put("name", token.getClaimAsString("name"));
        me.put("roles", roles == null ? List.of() : roles);
        me.put("organisation", token.getClaimAsString("organisation"));
        me.put("department", token.getClaimAsString("department"));
        return me;
    }
}
