package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.acceptance.Patience.until;
import static shuping.stack.Service.REVIEW_SERVICE;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * kill -9 of review-service at exact points between one step and the next. Locks in its own database hold it
 * there, so that the product needs no hooks. Each time: nothing lost, nothing twice.
 */
class ReviewServiceKillTest {

    private static final City CITY = City.get();
    private static final Aftermath AFTER = new Aftermath(CITY);
    private static Year year;

    private final Database reviews = CITY.database(REVIEW_SERVICE);

    @BeforeAll
    static void openYear() {
        year = Year.open(CITY);
    }

    @Test
    void betweenStateChangedAndEventPublished() throws SQLException {
        var journey = year.journey("shuiwu").toAppraisal();
        var appraisal = new Appraisal(journey, year).open().vote(7);
        String event;
        try (var relay = reviews.holdRelay()) {
            CITY.as("organizer").post(appraisal.path() + "/closing", null);
            event = reviews.unsent(journey, "ballot.closed");
            CITY.house.kill(REVIEW_SERVICE);
        }
        CITY.house.restart(REVIEW_SERVICE);

        AFTER.mustBeHandledOnce(journey, event, 1);
        AFTER.mustBeInGradingOnce(journey);
        appraisal.mustHaveCounted(CITY.as("scrutineer").get(appraisal.path() + "/tally"));
    }

    @Test
    void betweenEventPublishedAndForgotten() throws SQLException {
        var journey = year.journey("qinghe").toAppraisal();
        var appraisal = new Appraisal(journey, year).open().vote(7);
        var event = AFTER.killed(REVIEW_SERVICE, reviews, journey, "ballot.closed",
                () -> CITY.as("organizer").post(appraisal.path() + "/closing", null));

        AFTER.mustBeHandledOnce(journey, event, 2);
        AFTER.mustBeInGradingOnce(journey);
    }

    @Test
    void betweenEventReadAndStateChanged() throws SQLException {
        var journey = year.journey("laogan").toReview();
        try (var inbox = reviews.holdInbox()) {
            journey.pass("organisation");
            journey.pass("retired-cadres");
            reviews.awaitBlocked(Database.TAKE_IN);
            CITY.house.kill(REVIEW_SERVICE);
        }
        CITY.house.restart(REVIEW_SERVICE);

        AFTER.mustBeHandledOnce(journey, AFTER.idOf(journey, "opinion.given"), 1);
        AFTER.mustBeInAppraisalOnce(journey);
        assertThat(reviews.count("select count(*) from opinion where report_id = ?", UUID.fromString(journey.id))).isEqualTo(2);
    }

    /** A vote that was not committed was not cast: voter and paper are both as before. */
    @Test
    void whileAVoteIsCast() throws Exception {
        var journey = year.journey("eryuan").toAppraisal();
        var appraisal = new Appraisal(journey, year).open().vote(6);
        var voter = year.voters().get(6).get("username");
        var vote = Map.of("choice", "GOOD");
        try (var ballot = reviews.hold("select from ballot where report_id = ? for update", UUID.fromString(journey.id))) {
            var answer = CompletableFuture.supplyAsync(() ->
                    CITY.as(voter).call("POST", appraisal.path() + "/papers", vote).status());
            reviews.awaitBlocked("select * from ballot%");
            CITY.house.kill(REVIEW_SERVICE);
            assertThat(answer.join()).isIn(502, 503);
        }
        CITY.house.restart(REVIEW_SERVICE);

        until("six papers", () -> appraisal.ballot().path("cast").asInt() == 6);
        assertThat(CITY.as(voter).call("POST", appraisal.path() + "/papers", vote).status()).isEqualTo(201);
        assertThat(CITY.as(voter).call("POST", appraisal.path() + "/papers", vote).status()).isEqualTo(409);
        assertThat(appraisal.close().path("cast").asInt()).isEqualTo(7);
    }
}
