package shuping.gateway;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import shuping.stack.TestStack;

/** The gateway under test on real PostgreSQL and Keycloak, with a {@link Backend} in each service's place. */
final class Backends implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final Backend REPORT = new Backend();
    static final Backend REVIEW = new Backend();
    static final Backend WORKFLOW = new Backend();
    private static boolean fresh;

    static String[] environment() {
        var stack = TestStack.get();
        startFresh(stack);
        return new String[] {
            "DB_URL=" + stack.jdbcUrl("gateway"),
            "KEYCLOAK_ISSUER=" + stack.issuer(),
            "REPORT_SERVICE_URL=" + REPORT.url(),
            "REVIEW_SERVICE_URL=" + REVIEW.url(),
            "WORKFLOW_URL=" + WORKFLOW.url()
        };
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(environment()).applyTo(context);
    }

    private static synchronized void startFresh(TestStack stack) {
        if (!fresh) {
            stack.fresh("gateway");
            fresh = true;
        }
    }
}
