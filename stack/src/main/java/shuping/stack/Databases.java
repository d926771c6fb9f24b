package shuping.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** One database and one login role per service; a role may connect to its own database only. */
final class Databases {

    static final List<String> NAMES = List.of("report_service", "review_service", "workflow", "gateway", "keycloak");
    static final String SUPERUSER = "postgres";
    static final String SUPERUSER_PASSWORD = "postgres";

    private final String server;

    /** @param server such as {@code jdbc:postgresql://localhost:15432/} */
    Databases(String server) {
        this.server = server;
    }

    boolean answer() throws SQLException {
        try (var connection = connect()) {
            return connection.isValid(2);
        }
    }

    void createMissing() {
        try (var connection = connect()) {
            for (var name : NAMES) {
                if (!exists(connection, "pg_roles where rolname", name)) {
                    run(connection, "create role " + name + " login password '" + name + "'");
                }
                if (!exists(connection, "pg_database where datname", name)) create(connection, name);
            }
            run(connection, "revoke connect on database postgres, template1 from public");
        } catch (SQLException e) {
            throw new StartFailure("无法建立各服务的数据库：" + e.getMessage() + "。", e);
        }
    }

    /** As if it had just been made, whoever is connected. */
    void recreate(String name) {
        drop(name);
        try (var connection = connect()) {
            create(connection, name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make database " + name + " anew", e);
        }
    }

    void drop(String name) {
        try (var connection = connect()) {
            run(connection, "drop database if exists " + name + " with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot drop database " + name, e);
        }
    }

    private void create(Connection connection, String name) throws SQLException {
        run(connection, "create database " + name + " owner " + name
                + " template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'");
        run(connection, "revoke all on database " + name + " from public");
    }

    private Connection connect() throws SQLException {
        DriverManager.setLoginTimeout(5);
        return DriverManager.getConnection(server + "postgres", SUPERUSER, SUPERUSER_PASSWORD);
    }

    private static boolean exists(Connection connection, String where, String name) throws SQLException {
        try (var statement = connection.prepareStatement("select 1 from " + where + " = ?")) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
