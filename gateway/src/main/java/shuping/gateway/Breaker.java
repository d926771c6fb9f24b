package shuping.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stops asking a service that does not answer, and tries again after a while. A service's own 500 does not count:
 * one user's bad luck must not close the door for all.
 */
record Breaker(CircuitBreaker circuit) implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Set<HttpStatusCode> AWAY =
            Set.of(HttpStatus.BAD_GATEWAY, HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.GATEWAY_TIMEOUT);

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        circuit.acquirePermission();
        var start = circuit.getCurrentTimestamp();
        try {
            var response = next.handle(request);
            if (AWAY.contains(response.statusCode())) {
                failed(start, new Away());
            } else {
                circuit.onSuccess(circuit.getCurrentTimestamp() - start, circuit.getTimestampUnit());
            }
            return response;
        } catch (Exception failure) {
            if (Failures.isCallers(failure)) {
                circuit.releasePermission();
            } else {
                failed(start, failure);
            }
            throw failure;
        }
    }

    private void failed(long start, Exception failure) {
        circuit.onError(circuit.getCurrentTimestamp() - start, circuit.getTimestampUnit(), failure);
    }

    /** The service answered that it, or something behind it, is not there. */
    @SuppressWarnings("serial")
    private static final class Away extends RuntimeException {}
}
