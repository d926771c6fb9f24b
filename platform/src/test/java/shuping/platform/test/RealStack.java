package shuping.platform.test;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import shuping.stack.TestStack;

/** Points a service at the test set; its database and all topics are made anew once per JVM. */
class RealStack implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static boolean fresh;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var stack = TestStack.get();
        var database = context.getEnvironment().getRequiredProperty("shuping.database");
        startFresh(stack, database);
        TestPropertyValues.of(
                        "DB_URL=" + stack.jdbcUrl(database),
                        "KAFKA_SERVERS=" + stack.kafkaServers(),
                        "KEYCLOAK_ISSUER=" + stack.issuer())
                .applyTo(context);
    }

    private static synchronized void startFresh(TestStack stack, String database) {
        if (!fresh) {
            stack.fresh(database);
            fresh = true;
        }
    }
}
