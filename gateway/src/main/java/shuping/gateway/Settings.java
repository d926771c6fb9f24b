package shuping.gateway;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where the services are and how much the gateway lets through.
 *
 * @param publicUrl     the address people use, without trailing slash; empty means as the browser asked for it
 * @param burst         requests one user may make at once; one more is given back every {@code requestEvery}
 * @param liveTimeout   silence after which an event stream counts as dead; longer than the heartbeat
 * @param refreshBefore how long before its end an access token is renewed
 * @param session       how long a signed-in person may be away
 */
@Validated
@ConfigurationProperties("gateway")
record Settings(
        String publicUrl,
        @NotNull URI reportService,
        @NotNull URI reviewService,
        @NotNull URI workflow,
        @NotNull DataSize maxRequestSize,
        @Positive long burst,
        @NotNull Duration requestEvery,
        @NotNull Duration connectTimeout,
        @NotNull Duration responseTimeout,
        @NotNull Duration liveTimeout,
        @NotNull Duration refreshBefore,
        @NotNull Duration session) {

    /** The base of redirect addresses, as Spring Security's templates want it. */
    String baseUrl() {
        return publicUrl == null || publicUrl.isBlank() ? "{baseUrl}" : publicUrl;
    }
}
