package shuping.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shuping.contracts.TaskKind;
import shuping.platform.test.Api;
import shuping.platform.test.ServiceTest;

/** A person and a timer at the same moment. */
@ServiceTest
@Import(Process.class)
class TimerRaceTest {

    @Autowired
    Process process;

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    /** The transaction is the timer's: it holds the jobs, then leaves them changed. */
    @Test
    void aDecisionThatMeetsARunningTimerIsMadeAfterIt() throws Exception {
        var report = process.submitted();
        report.isReviewedBy("agriculture", "civil-affairs", "organisation");
        report.passes("agriculture").passes("civil-affairs");
        var path = "/api/tasks/" + report.only(TaskKind.REVIEW).taskId();
        api.post("rev-organisation", path + "/claim", null);
        var pool = Executors.newSingleThreadExecutor();
        try {
            var decision = transactions.execute(timer -> {
                assertThat(jdbc.sql("""
                                update act_ru_job set rev_ = rev_ + 1 where process_instance_id_ in
                                (select proc_inst_id_ from act_ru_execution where business_key_ = ?)""")
                        .param(report.id.toString()).update()).isPositive();
                var answer = pool.submit(() -> api.post("rev-organisation", path + "/completion", Map.of("outcome", "pass")).status());
                await().until(() -> jdbc.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")
                        .query(Integer.class).single() > 0);
                return answer;
            });
            assertThat(decision.get()).isEqualTo(204);
        } finally {
            pool.shutdown();
        }
    }
}
