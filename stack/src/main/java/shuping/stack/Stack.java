package shuping.stack;

/** What the services stand on, running. Role and password of a database are its name. */
public interface Stack {

    String jdbcUrl(String database);

    String kafkaServers();

    /** Of the realm {@code shuping}. */
    String issuer();
}
