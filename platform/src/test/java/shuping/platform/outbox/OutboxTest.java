package shuping.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import shuping.contracts.Level;
import shuping.contracts.ReportEvent.OrganisationRegistered;
import shuping.contracts.Sector;
import shuping.platform.PlatformTestApplication.Listener;
import shuping.platform.test.Events;
import shuping.platform.test.ServiceTest;

/** What was committed is sent, in order per key; what was not committed never was. */
@ServiceTest
class OutboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Events events;

    @Autowired
    Listener listener;

    @Test
    void outsideATransactionNothingIsPublished() {
        assertThatThrownBy(() -> outbox.publish(organisation("x", "一"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsRolledBackWasNeverPublished() {
        var key = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> {
            outbox.publish(organisation(key, "回滚"));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> outbox.publish(organisation(key, "提交")));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(listener.heard(key)).containsExactly("提交"));
    }

    @Test
    void eventsOfOneKeyArriveInTheOrderOfTheirTransactions() throws InterruptedException {
        var keys = IntStream.range(0, 5).mapToObj(n -> UUID.randomUUID().toString()).toList();
        jdbc.sql("create table if not exists aggregate (key text primary key, version int not null)").update();
        keys.forEach(key -> jdbc.sql("insert into aggregate values (?, 0)").param(key).update());
        var writers = Executors.newFixedThreadPool(8);
        for (var n = 0; n < 200; n++) {
            var key = keys.get(n % keys.size());
            writers.submit(() -> transaction.executeWithoutResult(status -> writeOne(key)));
        }
        writers.shutdown();
        assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        for (var key : keys) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(listener.heard(key))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).mapToObj(String::valueOf).toList()));
        }
    }

    @Test
    void whatIsSentLeavesTheOutbox() {
        transaction.executeWithoutResult(status -> outbox.publish(organisation("leaves", "一")));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(jdbc.sql("select count(*) from outbox")
                .query(Integer.class).single()).isZero());
    }

    /** As every service does it: lock the aggregate's row, change it, publish. */
    private void writeOne(String key) {
        var version = jdbc.sql("select version from aggregate where key = ? for update").param(key).query(Integer.class).single() + 1;
        jdbc.sql("update aggregate set version = ? where key = ?").params(version, key).update();
        outbox.publish(organisation(key, String.valueOf(version)));
    }

    private static OrganisationRegistered organisation(String code, String name) {
        return new OrganisationRegistered(code, name, Sector.STREET, Level.TOWNSHIP, "sec", "书记", Instant.EPOCH);
    }
}
