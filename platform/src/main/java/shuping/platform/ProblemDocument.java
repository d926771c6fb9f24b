package shuping.platform;

import java.net.URI;
import java.util.List;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The wire form of a problem; also used by the security filters, which stand outside the dispatcher. */
public final class ProblemDocument {

    private ProblemDocument() {}

    public static ProblemDetail of(Problem problem) {
        var document = of(problem.status(), problem.type(), problem.getMessage());
        document.setProperty("errors", problem.errors());
        return document;
    }

    public static ProblemDetail of(HttpStatus status, String type, String title) {
        var document = ProblemDetail.forStatus(status);
        document.setType(URI.create("/problems/" + type));
        document.setTitle(title);
        document.setProperty("errors", List.of());
        document.setProperty("traceId", MDC.get("correlationId"));
        return document;
    }
}
