package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.acceptance.Patience.until;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A service's own database by the back door: to hold a service still at an exact point, and to count what it left. */
final class Database {

    /** What a consumer does first with a message. */
    static final String TAKE_IN = "insert into inbox%";

    private final String url;
    private final String role;

    Database(String url, String role) {
        this.url = url;
        this.role = role;
    }

    /** A transaction of ours that stands in somebody's way until it is released. */
    record Hold(Connection connection) implements AutoCloseable {
        void release() throws SQLException {
            connection.rollback();
            connection.close();
        }

        @Override
        public void close() throws SQLException {
            if (!connection.isClosed()) {
                release();
            }
        }
    }

    Hold hold(String sql, Object... parameters) throws SQLException {
        var connection = connect();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            statement.execute();
        }
        return new Hold(connection);
    }

    /** Nothing leaves the outbox: the relay asks for this lock before it sends. */
    Hold holdRelay() throws SQLException {
        return hold("select pg_advisory_xact_lock(hashtext('outbox'))");
    }

    /** Nothing comes in: what was read from Kafka stops at the inbox. */
    Hold holdInbox() throws SQLException {
        return hold("lock table inbox in exclusive mode");
    }

    void awaitBlocked(String statement) {
        until("blocked: " + statement, () -> count("""
                select count(*) from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock' and query ilike ?""", statement) > 0);
    }

    int count(String sql, Object... parameters) throws SQLException {
        return Integer.parseInt(value(sql, parameters));
    }

    String value(String sql, Object... parameters) throws SQLException {
        try (var connection = connect(); var statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Id of the event that is committed with its state and has not left. */
    String unsent(Journey journey, String type) throws SQLException {
        var event = value("select event_id from outbox where key = ? and type = ?", journey.id, type);
        assertThat(event).as(type + " in the outbox").isNotNull();
        assertThat(journey.city.broker().sent(journey.id)).noneMatch(it -> event.equals(it.id()));
        return event;
    }

    /** How often a consumer took this event in. */
    int handled(String eventId) throws SQLException {
        return count("select count(*) from inbox where event_id = ?", eventId);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, role, role);
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
