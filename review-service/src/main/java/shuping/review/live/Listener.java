package shuping.review.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * One database connection of its own that hears what committed transactions announced, asks who may hear it, and passes
 * it on to their open pages. Whatever goes wrong, it begins anew and every page asks for everything. Stops before the
 * web server does, so that open streams do not hold up a shutdown.
 */
@Component
class Listener implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Listener.class);
    private static final int POLL_MILLIS = 1000;

    private final JdbcConnectionDetails database;
    private final ObjectMapper json;
    private final Streams streams;
    private volatile CountDownLatch stopped;

    Listener(JdbcConnectionDetails database, ObjectMapper json, Streams streams) {
        this.database = database;
        this.json = json;
        this.streams = streams;
    }

    @Override
    public void start() {
        var latch = new CountDownLatch(1);
        stopped = latch;
        var thread = new Thread(() -> run(latch), "live");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        stopped.countDown();
        stopped = null;
        streams.closeAll();
    }

    @Override
    public boolean isRunning() {
        return stopped != null;
    }

    private void run(CountDownLatch latch) {
        try {
            do {
                listen(latch);
            } while (!latch.await(POLL_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(CountDownLatch latch) {
        try (var connection = DriverManager.getConnection(
                database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
            subscribe(connection);
            streams.resync();
            var audience = new Audience(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            var notifications = connection.unwrap(PGConnection.class);
            while (latch.getCount() > 0) {
                audience.tell(read(notifications.getNotifications(POLL_MILLIS)), streams.pages());
            }
        } catch (SQLException | DataAccessException | JsonProcessingException e) {
            log.warn("Live connection lost, trying again: {}", e.getMessage());
        }
    }

    private List<Live> read(PGNotification[] notifications) throws JsonProcessingException {
        var news = new ArrayList<Live>();
        for (var notification : notifications) {
            news.add(json.readValue(notification.getParameter(), Live.class));
        }
        return news;
    }

    private static void subscribe(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen live");
        }
    }
}
