package shuping.platform.tracing;

/** Names under which the correlation id travels: HTTP header, log context, CloudEvents extension. */
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";
    public static final String MDC_KEY = "correlationId";
    public static final String EXTENSION = "correlationid";

    private Correlation() {}
}
