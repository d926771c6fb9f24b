package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.stack.Service.REPORT_SERVICE;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * kill -9 of report-service at exact points between one step and the next. Locks in its own database hold it
 * there, so that the product needs no hooks. Each time: nothing lost, nothing twice.
 */
class ReportServiceKillTest {

    private static final City CITY = City.get();
    private static final Aftermath AFTER = new Aftermath(CITY);
    private static Year year;

    private final Database reports = CITY.database(REPORT_SERVICE);

    @BeforeAll
    static void openYear() {
        year = Year.open(CITY);
    }

    @Test
    void beforeItsStateChanges() throws Exception {
        var journey = year.journey("yunxiu").write(year.journey("yunxiu").text());
        CompletableFuture<Integer> answer;
        try (var row = reports.hold("select id from report where id = ? for update", UUID.fromString(journey.id))) {
            answer = CompletableFuture.supplyAsync(() ->
                    journey.secretary().call("POST", journey.path() + "/submission", null).status());
            reports.awaitBlocked("select id from report%for update");
            CITY.house.kill(REPORT_SERVICE);
            assertThat(answer.join()).isIn(502, 503);
        }
        CITY.house.restart(REPORT_SERVICE);

        journey.awaitStatus("DRAFT");
        assertThat(journey.report().path("versions")).isEmpty();
        assertThat(AFTER.sent(journey, "report.submitted")).isZero();
        journey.submit();
        AFTER.mustBeInReviewOnce(journey);
    }

    @Test
    void betweenStateChangedAndEventPublished() throws SQLException {
        var journey = year.journey("bailu").write(year.journey("bailu").text());
        String event;
        try (var relay = reports.holdRelay()) {
            journey.submit();
            event = reports.unsent(journey, "report.submitted");
            CITY.house.kill(REPORT_SERVICE);
        }
        CITY.house.restart(REPORT_SERVICE);

        AFTER.mustBeHandledOnce(journey, event, 1);
        AFTER.mustBeInReviewOnce(journey);
    }

    @Test
    void betweenEventPublishedAndForgotten() throws SQLException {
        var journey = year.journey("linxi").write(year.journey("linxi").text());
        var event = AFTER.killed(REPORT_SERVICE, reports, journey, "report.submitted", journey::submit);

        AFTER.mustBeHandledOnce(journey, event, 2);
        AFTER.mustBeInReviewOnce(journey);
    }

    @Test
    void betweenEventReadAndStateChanged() throws SQLException {
        var journey = year.journey("dangan").toReview();
        try (var inbox = reports.holdInbox()) {
            journey.giveBack("organisation");
            journey.giveBack("offices");
            reports.awaitBlocked(Database.TAKE_IN);
            CITY.house.kill(REPORT_SERVICE);
        }
        CITY.house.restart(REPORT_SERVICE);

        journey.awaitStage("REVISION").awaitStatus("RETURNED");
        var event = AFTER.idOf(journey, "report.returned");
        AFTER.mustBeHandledOnce(journey, event, 1);
        journey.submit();
        assertThat(journey.report().path("versions")).hasSize(2);
    }
}
