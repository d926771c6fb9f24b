package shuping.stack;

import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The infrastructure of this JVM's tests. Where SHUPING_TEST_STACK names the file of a running {@link TestSet}, that
 * one; otherwise a set of its own, in Docker or native, which ends with the JVM.
 */
public final class TestStack implements Stack {

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
        return new TestStack(stack.jdbcUrl(""), stack.kafkaServers(), stack.issuer());
    }

    @Override
    public String jdbcUrl(String database) {
        return server + database;
    }

    @Override
    public String kafkaServers() {
        return kafkaServers;
    }

    @Override
    public String issuer() {
        return issuer;
    }

    /** A real access token of this demo user; asked for again only shortly before it expires. */
    public String token(String username) {
        return tokens.of(username);
    }

    /** Makes these services' databases anew and empties Kafka, so that a module's tests start clean. */
    public void fresh(String... databases) {
        new Topics(kafkaServers).deleteAll();
        Stream.of(databases).forEach(new Databases(server)::recreate);
    }

    /** The four services on clean databases and a clean broker. Nothing of them runs yet. */
    public House house(Path data, Progress progress) {
        fresh(Stream.of(Service.values()).map(Service::database).toArray(String[]::new));
        return new House(data, Ports.free(), progress, this);
    }
}
