package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.acceptance.Patience.found;
import static shuping.acceptance.Patience.until;
import static shuping.stack.Service.REPORT_SERVICE;
import static shuping.stack.Service.REVIEW_SERVICE;
import static shuping.stack.Service.WORKFLOW;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shuping.stack.Service;

/** Messages that cannot be handled: seen, repaired, in order, and nobody else's trouble. */
class DeadLetterTest {

    private static final City CITY = City.get();
    private static Year year;

    private final Database reviews = CITY.database(REVIEW_SERVICE);

    @BeforeAll
    static void openYear() {
        year = Year.open(CITY);
    }

    /** review-service cannot keep the opinions on one report; those on all others it can. */
    @Test
    void oneReportStopsAndGoesOnInOrderOnceTheCauseIsGone() throws SQLException {
        var ill = year.journey("guiyuan").toReview();
        var well = year.journey("jinxiuli").toReview();
        refuseOpinionsOn(ill);
        try {
            ill.departments().forEach(ill::pass);
            well.departments().forEach(well::pass);

            well.awaitStage("APPRAISAL").awaitStatus("PASSED");
            ill.awaitStatus("PASSED");
            var incident = awaitIncident(REVIEW_SERVICE, ill.id);
            assertThat(incident.path("kind").asText()).isEqualTo("DEAD_LETTER");
            assertThat(incident.path("summary").asText()).isEqualTo("处理消息“审核意见”时出错");
            assertThat(incident.path("organisationName").asText()).isEqualTo(CITY.data.organisation(ill.organisation).name());
            assertThat(incident.path("traceId").asText()).isNotBlank();
            assertThat(incident.path("technical").asText()).contains("opinion.given", "acceptance refuses");
            assertThat(incidents(REVIEW_SERVICE)).extracting(it -> it.path("reportId").asText()).doesNotContain(well.id);
            until("what follows is parked", () -> parked(ill) >= 3);
            assertThat(ill.stage()).isEqualTo("REVIEW");

            assertThat(replay(REVIEW_SERVICE, incident).mustRefuse(409, "replay-failed").title())
                    .isEqualTo("重新处理没有成功：处理消息“审核意见”时出错。");
            assertThat(awaitIncident(REVIEW_SERVICE, ill.id).path("id")).isEqualTo(incident.path("id"));
        } finally {
            reviews.execute("drop trigger acceptance_refuses on opinion; drop function acceptance_refuses");
        }

        var incident = awaitIncident(REVIEW_SERVICE, ill.id);
        assertThat(replay(REVIEW_SERVICE, incident).status()).isEqualTo(200);
        assertThat(incidents(REVIEW_SERVICE)).extracting(it -> it.path("reportId").asText()).doesNotContain(ill.id);
        ill.awaitStage("APPRAISAL");
        assertThat(ill.done()).isEqualTo(typesOfWhatIsShown(ill, null));
        assertThat(ill.doneOf("opinion.given")).isEqualTo(3);
        new Appraisal(ill, year).open().vote(5).close();
    }

    private void refuseOpinionsOn(Journey journey) throws SQLException {
        reviews.execute("""
                create function acceptance_refuses() returns trigger language plpgsql as $$
                begin raise exception 'acceptance refuses'; end $$;
                create trigger acceptance_refuses before insert on opinion for each row
                when (new.report_id = '%s') execute function acceptance_refuses()""".formatted(journey.id));
    }

    private int parked(Journey journey) throws SQLException {
        return reviews.count("select count(*) from dead_letter where key = ? and parked and replayed_at is null", journey.id);
    }

    /**
     * The order in which things were told is the order in which they are shown.
     *
     * @param except id of the one that was given up, or null
     */
    private static List<String> typesOfWhatIsShown(Journey journey, String except) {
        return CITY.broker().sent(journey.id).stream()
                .filter(sent -> !sent.id().equals(except))
                .map(Broker.Sent::type)
                .filter(type -> !type.startsWith("task."))
                .toList();
    }

    /** Wrong in itself: every service that knows the type shows it on that report, and works on for the others. */
    @Test
    void aMessageThatIsWrongInItselfIsGivenUpWhereverItIsReadAndTheReportGoesOn() throws SQLException {
        var ill = year.journey("yunfan");
        var event = UUID.randomUUID().toString();
        CITY.broker().send(ill.id, event, "report.returned", "{\"reportId\":\"" + ill.id + "\",\"round\":\"first\"");
        var incidents = Map.of(REPORT_SERVICE, awaitIncident(REPORT_SERVICE, ill.id), REVIEW_SERVICE, awaitIncident(REVIEW_SERVICE, ill.id));
        incidents.forEach((service, incident) -> {
            assertThat(incident.path("summary").asText()).isEqualTo("消息“退回修改”的内容与约定的格式不符，没有处理");
            assertThat(incident.path("technical").asText()).contains("ReportReturned");
            replay(service, incident).mustRefuse(409, "replay-failed");
        });
        CITY.broker().awaitRead(WORKFLOW.id());
        assertThat(incidents(WORKFLOW)).extracting(it -> it.path("reportId").asText()).doesNotContain(ill.id);
        assertThat(CITY.database(WORKFLOW).handled(event)).isEqualTo(1);

        ill.write(ill.text()).submit();
        ill.awaitTask("rev-two-new", "REVIEW", null);
        assertThat(ill.status()).isEqualTo("SUBMITTED");
        assertThat(ill.stage()).isEqualTo("WRITING");
        year.journey("jiazheng").toReview();

        discard(REVIEW_SERVICE, incidents.get(REVIEW_SERVICE), " ").mustRefuse(422, "invalid", "#/reason");
        incidents.forEach((service, incident) -> {
            assertThat(discard(service, incident, "消息残缺，已向发送方核实，无须补发。").status()).isEqualTo(200);
            assertThat(discard(service, incident, "再放弃一次").mustRefuse(409, "already-settled").title())
                    .contains("放弃了这条消息，理由是：消息残缺，已向发送方核实，无须补发。");
        });
        ill.awaitStage("REVIEW");
        assertThat(ill.done()).isEqualTo(typesOfWhatIsShown(ill, event));
        ill.departments().forEach(ill::pass);
        ill.awaitStage("APPRAISAL").awaitStatus("PASSED");
        assertThat(CITY.as("sysadmin").get("/api/incidents/review-service/discarded").findValuesAsText("reason"))
                .contains("消息残缺，已向发送方核实，无须补发。");
    }

    /** Not even a key: it must not stand in the way of the messages behind it. */
    @Test
    void aMessageWithoutEnvelopeOrKeyStopsNobody() {
        var beside = year.journey("shimo");
        CITY.broker().sendGarbage(beside.id);
        CITY.broker().sendGarbage(null);
        CITY.broker().send(null, UUID.randomUUID().toString(), "report.returned", "{");
        for (var service : List.of(REPORT_SERVICE, REVIEW_SERVICE, WORKFLOW)) {
            CITY.broker().awaitRead(service.id());
            var incident = awaitIncident(service, beside.id);
            replay(service, incident).mustRefuse(409, "replay-failed");
            assertThat(discard(service, incident, "不是本系统的消息。").status()).isEqualTo(200);
        }
        beside.toReview();
    }

    @Test
    void onlyAdministratorsSeeIncidents() {
        Caller.of(CITY, "leader-1").get("/api/incidents/review-service").mustRefuse(403, "forbidden");
        Caller.of(CITY, "sec-qingshi").post("/api/incidents/workflow/letter-1/replay").mustRefuse(403, "forbidden");
        Caller.of(CITY, "sec-qingshi").json("POST", "/api/incidents/workflow/letter-1/discard", "{\"reason\":\"不要了\"}")
                .mustRefuse(403, "forbidden");
        Caller.of(CITY, "leader-1").get("/api/incidents/review-service/discarded").mustRefuse(403, "forbidden");
        Caller.of(CITY, "sysadmin").post("/api/incidents/workflow/letter-987654321/replay").mustRefuse(404, "not-found");
    }

    private static List<JsonNode> incidents(Service service) {
        return City.list(CITY.as("sysadmin").get("/api/incidents/" + service.id()));
    }

    private static JsonNode awaitIncident(Service service, String reportId) {
        return found("incident in " + service.id(), () -> incidents(service).stream()
                .filter(it -> reportId.equals(it.path("reportId").asText()))
                .findFirst());
    }

    private static Reply replay(Service service, JsonNode incident) {
        return Caller.of(CITY, "sysadmin")
                .post("/api/incidents/" + service.id() + "/" + incident.path("id").asText() + "/replay");
    }

    private static Reply discard(Service service, JsonNode incident, String reason) {
        return Caller.of(CITY, "sysadmin").json("POST",
                "/api/incidents/" + service.id() + "/" + incident.path("id").asText() + "/discard", "{\"reason\":\"" + reason + "\"}");
    }
}
