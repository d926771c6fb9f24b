package shuping.report.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.BitSet;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import shuping.report.ReportServiceTest;
import shuping.report.World;

/** The index of an instance among several, on the real database. */
@ReportServiceTest
class IndexKeeperTest {

    private static final Random RANDOM = new Random(11);

    /** The first answers of a service on a busy machine take their time. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    private StoredReports stored;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private World world;

    private IndexKeeper keeper;

    @BeforeEach
    void start() {
        keeper = new IndexKeeper(stored);
        keeper.start();
        await().atMost(PATIENCE).until(() -> keeper.current().isPresent());
    }

    @AfterEach
    void stop() {
        keeper.stop();
    }

    @Test
    void whatAnyInstanceWritesIsFoundByTheNextQuery() throws SQLException {
        var text = FingerprintsTest.hanzi(RANDOM, 200);
        assertThat(holders(text)).isZero();
        try (var connection = dataSource.getConnection()) {
            write(connection, report(), 1, text);
        }
        assertThat(holders(text)).isEqualTo(1);
        var afterRestart = new IndexKeeper(stored);
        afterRestart.start();
        await().atMost(PATIENCE).until(() -> afterRestart.current().isPresent());
        assertThat(holders(afterRestart, text)).isEqualTo(1);
        afterRestart.stop();
    }

    @Test
    void whoCommitsLateWithALowerNumberIsNotMissed() throws SQLException {
        var early = FingerprintsTest.hanzi(RANDOM, 200);
        var late = FingerprintsTest.hanzi(RANDOM, 200);
        try (var slow = dataSource.getConnection(); var quick = dataSource.getConnection()) {
            slow.setAutoCommit(false);
            write(slow, report(), 1, late);
            write(quick, report(), 1, early);
            assertThat(holders(early)).isEqualTo(1);
            assertThat(holders(early)).isEqualTo(1);
            assertThat(holders(late)).isZero();
            slow.commit();
            slow.setAutoCommit(true);
        }
        assertThat(holders(late)).isEqualTo(1);
    }

    @Test
    void whatIsRolledBackIsNotWaitedForForever() throws SQLException {
        var text = FingerprintsTest.hanzi(RANDOM, 200);
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            write(connection, report(), 1, FingerprintsTest.hanzi(RANDOM, 200));
            connection.rollback();
            connection.setAutoCommit(true);
            write(connection, report(), 1, text);
        }
        assertThat(holders(text)).isEqualTo(1);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(keeper.current()).isPresent();
            assertThat(keeper.missing()).isZero();
        });
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOneBefore() throws SQLException {
        var first = FingerprintsTest.hanzi(RANDOM, 200);
        var second = FingerprintsTest.hanzi(RANDOM, 200);
        var report = report();
        try (var connection = dataSource.getConnection()) {
            write(connection, report, 1, first);
            assertThat(holders(first)).isEqualTo(1);
            write(connection, report, 2, second);
        }
        assertThat(holders(first)).isZero();
        assertThat(holders(second)).isEqualTo(1);
    }

    private UUID report() {
        return UUID.fromString(world.aRequestedReport());
    }

    private int holders(String text) {
        return holders(keeper, text);
    }

    /** How many texts share a whole text's fingerprints. */
    private static int holders(IndexKeeper keeper, String text) {
        var prints = Fingerprints.of(text);
        return new Candidates(new Entries(keeper.current().orElseThrow(), prints), prints, new BitSet()).largest(9).length;
    }

    private static void write(Connection connection, UUID report, int no, String text) {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var original = UUID.randomUUID();
        jdbc.sql("select id from report where id = ? for update").param(report).query(UUID.class).single();
        jdbc.sql("insert into original (id, bytes, sha256) values (?, '', repeat('0', 64))").param(original).update();
        jdbc.sql("""
                        insert into report_version (report_id, no, title, text, structure, original_id,
                            submitted_at, submitted_by, submitted_by_name)
                        values (?, ?, '标题', ?, '{}', ?, now(), 'sec-qingshi', '沈若棠')""")
                .params(report, no, text, original)
                .update();
        jdbc.sql("update report set status = 'SUBMITTED', version = ? where id = ?").params(no, report).update();
    }
}
