package shuping.gateway;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.SocketTimeoutException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Turns whatever went wrong on the way to a service into a problem document. */
@Component
class Failures implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return next.handle(request);
        } catch (Problem.Stop stop) {
            return stop.problem.toResponse();
        } catch (CallNotPermittedException open) {
            return Problem.UNAVAILABLE.toResponse();
        } catch (ResourceAccessException failure) {
            if (!isCallers(failure) && !BallotPaper.is(request.servletRequest())) {
                LOG.warn("{} {}: {}", request.method(), request.path(), failure.getMostSpecificCause().toString());
            }
            return problem(failure).toResponse();
        }
    }

    /** Whether the failure came from the caller's side: a body too large, or broken off. */
    static boolean isCallers(Throwable failure) {
        return has(failure, SizeLimit.TooLarge.class) || has(failure, ClientAbortException.class);
    }

    private static Problem problem(Throwable failure) {
        if (has(failure, SizeLimit.TooLarge.class)) {
            return Problem.TOO_LARGE;
        }
        if (has(failure, ClientAbortException.class)) {
            return Problem.BAD_REQUEST;
        }
        if (has(failure, HttpHostConnectException.class) || has(failure, ConnectTimeoutException.class)) {
            return Problem.UNAVAILABLE;
        }
        return has(failure, SocketTimeoutException.class) ? Problem.TIMEOUT : Problem.BAD_GATEWAY;
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
