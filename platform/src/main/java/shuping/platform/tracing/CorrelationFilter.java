package shuping.platform.tracing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Carries one correlation id from the browser into every log line; never on the path of a ballot paper. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CorrelationFilter extends OncePerRequestFilter {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern BALLOT_PAPER = Pattern.compile("/api/ballots/[^/]+/papers");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return BALLOT_PAPER.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var given = request.getHeader(Correlation.HEADER);
        var id = given != null && WELL_FORMED.matcher(given).matches() ? given : UUID.randomUUID().toString();
        try (var scope = MDC.putCloseable(Correlation.MDC_KEY, id)) {
            response.setHeader(Correlation.HEADER, id);
            chain.doFilter(request, response);
        }
    }
}
