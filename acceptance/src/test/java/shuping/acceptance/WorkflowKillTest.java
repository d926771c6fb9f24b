package shuping.acceptance;

import static shuping.stack.Service.WORKFLOW;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * kill -9 of workflow at exact points between one step and the next. Locks in its own database hold it
 * there, so that the product needs no hooks. Each time: nothing lost, nothing twice.
 */
class WorkflowKillTest {

    private static final City CITY = City.get();
    private static final Aftermath AFTER = new Aftermath(CITY);
    private static Year year;

    private final Database processes = CITY.database(WORKFLOW);

    @BeforeAll
    static void openYear() {
        year = Year.open(CITY);
    }

    @Test
    void betweenDecisionAndItsEvents() throws SQLException {
        var journey = year.journey("shijian").toReview();
        journey.pass("organisation");
        String event;
        try (var relay = processes.holdRelay()) {
            journey.pass("offices");
            event = processes.unsent(journey, "opinion.given");
            CITY.house.kill(WORKFLOW);
        }
        CITY.house.restart(WORKFLOW);

        AFTER.mustBeHandledOnce(journey, event, 1);
        AFTER.mustBeInAppraisalOnce(journey);
    }

    @Test
    void betweenEventsPublishedAndForgotten() throws SQLException {
        var journey = year.journey("jiaotong").toReview();
        journey.pass("organisation");
        var event = AFTER.killed(WORKFLOW, processes, journey, "opinion.given", () -> journey.pass("offices"));

        AFTER.mustBeHandledOnce(journey, event, 2);
        AFTER.mustBeInAppraisalOnce(journey);
    }

    @Test
    void betweenEventReadAndProcessMoved() throws SQLException {
        killedWhileTakingIn(year.journey("qinghe"), "lock table inbox in exclusive mode", Database.TAKE_IN);
    }

    /** The token has moved and the event is in the inbox, but nothing of it is committed. */
    @Test
    void inTheMiddleOfMovingTheProcess() throws SQLException {
        killedWhileTakingIn(year.journey("sanzhong"), "lock table inbox_task in exclusive mode", "update inbox_task%");
    }

    private void killedWhileTakingIn(Journey journey, String lock, String blocked) throws SQLException {
        journey.write(journey.text());
        try (var held = processes.hold(lock)) {
            journey.submit();
            processes.awaitBlocked(blocked);
            CITY.house.kill(WORKFLOW);
        }
        CITY.house.restart(WORKFLOW);

        AFTER.mustBeHandledOnce(journey, AFTER.idOf(journey, "report.submitted"), 1);
        AFTER.mustBeInReviewOnce(journey);
    }
}
