package shuping.report.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shuping.contracts.WorkflowEvent.ReportWithdrawn;
import shuping.platform.test.Events;
import shuping.report.ReportServiceTest;
import shuping.report.World;

@ReportServiceTest
class SaidCausesTest {

    private static final String TEXT = """
            凝心聚力抓党建

            一、工作成效
            一是组织学习12次。二是新建支部3个。
            二、主要不足
            一是活动场所不足。二是后备干部不足。原因：一是%s。二是档案员由司机兼任。
            三、下步打算
            一是扩建活动场所。二是选派后备干部。
            """;

    @Autowired
    private SaidCauses saidCauses;

    @Autowired
    private World world;

    @Autowired
    private Events events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void aCauseThatManyReportsGiveIsLearned() {
        for (int n = 1; n <= 5; n++) {
            world.organisation("cause-" + n, "第" + n + "村党支部", "sec-cause-" + n, "村书记");
        }
        var cycle = world.aCycle();
        for (int n = 1; n <= 5; n++) {
            assertThat(saidCauses.saidByMany().count("把说了当做了")).as("before report %d", n).isZero();
            learn(world.reportOf("cause-" + n, cycle), "把说了当做了；把说了还当做了");
        }
        assertThat(saidCauses.saidByMany().count("把说了当做了")).isEqualTo(5);
        assertThat(saidCauses.saidByMany().count("没有人说过的话")).isZero();
    }

    @Test
    void aNewVersionTakesBackWhatTheOldOneSaid() {
        var report = world.aRequestedReport();
        submit(report, "只挂帅不出征的毛病没有改掉");
        assertThat(saidBy("只挂帅不出征毛病没有改掉")).isEqualTo(1);
        learn(report, "只挂帅不出征的毛病没有改掉", "档案员由司机兼任");
        assertThat(saidBy("只挂帅不出征毛病没有改掉")).isEqualTo(1);
        world.comesBack(report, 1);
        submit(report, "联席会半年没有开过");
        assertThat(saidBy("只挂帅不出征毛病没有改掉")).isZero();
        assertThat(saidBy("联席会半年没有开过")).isEqualTo(1);
    }

    @Test
    void aWithdrawnReportSaysNothing() {
        var report = world.aRequestedReport();
        submit(report, "值班表三年没有换过");
        assertThat(saidBy("值班表三年没有换过")).isEqualTo(1);
        events.publishAndAwait(new ReportWithdrawn(
                UUID.fromString(report), 1, 1, world.now(), "sec-qingshi", "沈若棠", world.now()));
        assertThat(saidBy("值班表三年没有换过")).isZero();
        world.submit(report);
        assertThat(saidBy("值班表三年没有换过")).isEqualTo(1);
    }

    @Test
    void reportsThatSayTheSameInAnotherOrderDoNotBlockEachOther() {
        var cycle = world.aCycle();
        var one = world.reportOf("qingshi", cycle);
        var other = world.reportOf("wangqiao", cycle);
        Stream.of(
                        CompletableFuture.runAsync(() -> learnAndForget(one, "甲事没有人管；乙事没有人管")),
                        CompletableFuture.runAsync(() -> learnAndForget(other, "乙事没有人管；甲事没有人管")))
                .toList().forEach(CompletableFuture::join);
        assertThat(saidBy("甲事没有人管")).isEqualTo(2);
        assertThat(saidBy("乙事没有人管")).isEqualTo(2);
    }

    private void learnAndForget(String report, String causes) {
        for (int i = 0; i < 20; i++) {
            learn(report);
            learn(report, causes);
        }
    }

    private void submit(String report, String cause) {
        world.write(report, TEXT.formatted(cause));
        world.submit(report);
    }

    private void learn(String report, String... causes) {
        transactions.executeWithoutResult(status -> saidCauses.learn(UUID.fromString(report), List.of(causes)));
    }

    private int saidBy(String phrase) {
        return jdbc.sql("select coalesce(sum(reports), 0) from stock_phrase where phrase = ?").param(phrase)
                .query(Integer.class).single();
    }
}
