package shuping.gateway;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Each user has a bucket of requests of his own; one who runs wild slows down nobody else. */
@Component
@Order(SizeLimit.ORDER - 1)
class RateLimit extends OncePerRequestFilter {

    private final LoadingCache<String, Bucket> buckets;

    RateLimit(Settings settings) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(user -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(settings.burst()).refillGreedy(1, settings.requestEvery()))
                        .build());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = request.getUserPrincipal();
        if (user == null || buckets.get(user.getName()).tryConsume(1)) {
            chain.doFilter(request, response);
        } else {
            Problem.TOO_MANY_REQUESTS.write(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }
}
