package shuping.gateway;

import java.util.List;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What a service gets to see: the user's access token and the correlation id, and nothing of the browser's session. */
@Component
class Outgoing implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final List<String> TRACES = List.of("traceparent", "tracestate", "baggage", "b3", "X-Request-Id");

    private final AccessTokens tokens;

    Outgoing(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var outgoing = ServerRequest.from(request)
                .headers(headers -> prepare(headers, request))
                .build();
        var response = next.handle(outgoing);
        if (response instanceof GatewayServerResponse fromService) {
            fromService.headers().remove(CorrelationId.HEADER);
            fromService.headers().remove(HttpHeaders.SET_COOKIE);
        }
        return response;
    }

    private void prepare(HttpHeaders headers, ServerRequest request) {
        var servletRequest = request.servletRequest();
        headers.remove(HttpHeaders.COOKIE);
        headers.remove("X-XSRF-TOKEN");
        headers.remove(CorrelationId.HEADER);
        CorrelationId.of(servletRequest).ifPresent(id -> headers.set(CorrelationId.HEADER, id));
        if (BallotPaper.is(servletRequest)) {
            TRACES.forEach(headers::remove);
        }
        if (servletRequest.getUserPrincipal() instanceof OAuth2AuthenticationToken user) {
            headers.setBearerAuth(tokens.of(user, servletRequest));
        }
    }
}
