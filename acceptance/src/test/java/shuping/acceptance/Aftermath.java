package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.acceptance.Patience.until;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import shuping.stack.Service;

/** What must be true of a report after a service was killed in the middle of moving it: each thing there, and once. */
final class Aftermath {

    private static final String MARK_SENT = "delete from outbox%";

    private final City city;
    private final Database processes;

    Aftermath(City city) {
        this.city = city;
        this.processes = city.database(Service.WORKFLOW);
    }

    /** The relay has sent the event and stands before deleting it: there the service dies. Returns when it is back. */
    String killed(Service service, Database database, Journey journey, String type, Runnable change) throws SQLException {
        String event;
        try (var relay = database.holdRelay()) {
            change.run();
            event = database.unsent(journey, type);
            try (var row = database.hold("select id from outbox where event_id = ? for update", UUID.fromString(event))) {
                relay.release();
                database.awaitBlocked(MARK_SENT);
                city.house.kill(service);
                assertThat(times(journey, event)).isEqualTo(1);
            }
        }
        city.house.restart(service);
        return event;
    }

    void mustBeInReviewOnce(Journey journey) throws SQLException {
        var departments = journey.departments();
        departments.forEach(department -> journey.awaitTask(Journey.reviewer(department), "REVIEW", null));
        journey.awaitStage("REVIEW");
        assertThat(journey.report().path("versions")).hasSize(1);
        assertThat(journey.doneOf("report.submitted")).isEqualTo(1);
        assertThat(tasks(journey, "REVIEW")).isEqualTo(departments.size());
        assertThat(tasks(journey, "WRITE")).isEqualTo(1);
        assertThat(processes.count("select count(*) from act_hi_procinst where business_key_ = ?", journey.id)).isEqualTo(1);
    }

    void mustBeInAppraisalOnce(Journey journey) throws SQLException {
        journey.awaitStage("APPRAISAL").awaitStatus("PASSED");
        until("ballot waits", () -> "WAITING".equals(
                city.as("organizer").get("/api/ballots/" + journey.id).path("state").asText()));
        assertThat(journey.doneOf("opinion.given")).isEqualTo(journey.departments().size());
        assertThat(journey.doneOf("appraisal.requested")).isEqualTo(1);
        assertThat(tasks(journey, "REVIEW")).isEqualTo(journey.departments().size());
        assertThat(tasks(journey, "APPRAISAL")).isEqualTo(1);
    }

    void mustBeInGradingOnce(Journey journey) throws SQLException {
        journey.awaitTask("leader-1", "GRADE", null);
        journey.awaitStage("GRADING");
        until("proposal in the timeline", () -> journey.doneOf("grade.proposed") == 1);
        assertThat(journey.doneOf("ballot.closed")).isEqualTo(1);
        assertThat(tasks(journey, "GRADE")).isEqualTo(1);
    }

    /** In the topic as often as it was sent, in each service once, and nobody has anything left to send or to repair. */
    void mustBeHandledOnce(Journey journey, String event, int sent) throws SQLException {
        for (var service : List.of(Service.REPORT_SERVICE, Service.REVIEW_SERVICE, Service.WORKFLOW)) {
            var database = city.database(service);
            city.broker().awaitRead(service.id());
            until("handled by " + service.id(), () -> database.handled(event) == 1);
            until("outbox empty", () -> database.count("select count(*) from outbox where key = ?", journey.id) == 0);
            assertThat(database.count("select count(*) from dead_letter where key = ?", journey.id)).isZero();
        }
        assertThat(times(journey, event)).isEqualTo(sent);
    }

    private int tasks(Journey journey, String kind) throws SQLException {
        return processes.count("select count(*) from inbox_task where report_id = ? and kind = ?",
                UUID.fromString(journey.id), kind);
    }

    /** Id of the first event of that type that was sent about the report. */
    String idOf(Journey journey, String type) {
        return city.broker().sent(journey.id).stream().filter(it -> type.equals(it.type())).findFirst().orElseThrow().id();
    }

    long sent(Journey journey, String type) {
        return city.broker().sent(journey.id).stream().filter(it -> type.equals(it.type())).count();
    }

    private long times(Journey journey, String event) {
        return city.broker().sent(journey.id).stream().filter(it -> event.equals(it.id())).count();
    }
}
