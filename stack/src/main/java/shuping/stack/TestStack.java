package shuping.stack;

import java.nio.file.Path;

/**
 * The infrastructure of this JVM's tests. Where SHUPING_TEST_STACK names the file of a running {@link TestSet}, that
 * one; otherwise a set of its own, in Docker or native, which ends with the JVM.
 */
public final class TestStack {

    private static final String SHARED = System.getenv("SHUPING_TEST_STACK");

    private static TestStack instance;

    private final String server;
    private final String kafkaServers;
    private final String issuer;
    private final Tokens tokens;

    private TestStack(String server, String kafkaServers, String issuer) {
        this.server = server;
        this.kafkaServers = kafkaServers;
        this.issuer = issuer;
        this.tokens = new Tokens(issuer);
    }

    public static synchronized TestStack get() {
        if (instance == null) instance = SHARED != null ? shared(Path.of(SHARED)) : own();
        return instance;
    }

    private static TestStack shared(Path file) {
        var properties = TestSet.awaitAddresses(file);
        return new TestStack(properties.getProperty("postgresql"), properties.getProperty("kafka"),
                properties.getProperty("issuer"));
    }

    private static TestStack own() {
        var stack = TestSet.start(Path.of("target", "test-stack").toAbsolutePath(), line -> System.err.println("[测试环境] " + line));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-test-stack"));
        return new TestStack(stack.jdbcUrl(""), stack.kafkaServers(), stack.issuer());
    }

    /** Role and password are the database's name. */
    public String jdbcUrl(String database) {
        return server + database;
    }

    public String kafkaServers() {
        return kafkaServers;
    }

    public String issuer() {
        return issuer;
    }

    /** A real access token of this demo user; asked for again only shortly before it expires. */
    public String token(String username) {
        return tokens.of(username);
    }

    /** Makes a service's database anew and empties Kafka, so that a module's tests start clean. */
    public void fresh(String database) {
        new Topics(kafkaServers).deleteAll();
        new Databases(server).recreate(database);
    }
}
