package shuping.review.ballot;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shuping.contracts.WorkflowEvent;
import shuping.platform.inbox.OnEvent;

/** A report that reached the appraisal gets a ballot, waiting to be opened. */
@Component
class BallotEvents {

    private final JdbcClient jdbc;

    BallotEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @OnEvent
    void on(WorkflowEvent.AppraisalRequested event) {
        jdbc.sql("insert into ballot (report_id) values (?) on conflict do nothing").param(event.reportId()).update();
    }
}
