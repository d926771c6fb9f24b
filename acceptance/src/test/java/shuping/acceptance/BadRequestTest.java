package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks for what is not his, not there, not yet or no more. */
class BadRequestTest {

    private static final City CITY = City.get();
    private static Year year;

    @BeforeAll
    static void openYear() {
        year = Year.open(CITY);
    }

    private static Caller as(String username) {
        return Caller.of(CITY, username);
    }

    @Test
    void submittedTwiceAtOnceIsSubmittedOnce() {
        var journey = year.journey("wangqiao").write(year.journey("wangqiao").text());
        var replies = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        as("sec-wangqiao").post(journey.path() + "/submission")))
                .limit(4).toList().stream().map(CompletableFuture::join).toList();
        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
        replies.stream().filter(reply -> reply.status() != 200).forEach(reply -> assertThat(
                reply.mustRefuse(409, "already-submitted").title()).contains("蒋铁山"));
        journey.awaitStage("REVIEW");
        assertThat(journey.report().path("versions")).hasSize(1);
        assertThat(journey.doneOf("report.submitted")).isEqualTo(1);
    }

    @Test
    void afterTheDeadline() {
        var late = Year.open(CITY, CITY.today()).journey("daoxiang");
        late.write(late.text());
        CITY.advance(Duration.ofDays(1));
        as("sec-daoxiang").post(late.path() + "/submission").mustRefuse(422, "deadline-passed");
        assertThat(late.status()).isEqualTo("DRAFT");
    }

    @Test
    void anotherOrganisationsReportIsNotThere() {
        var other = year.journey("yunxiu");
        var stranger = as("sec-bailu");
        stranger.get(other.path()).mustRefuse(404, "not-found");
        stranger.get(other.path() + "/versions/1").mustRefuse(404, "not-found");
        stranger.get("/api/timelines/" + other.id).mustRefuse(404, "not-found");
        stranger.get("/api/opinions?report=" + other.id).mustRefuse(404, "not-found");
        stranger.get("/api/processes/" + other.id + "/diagram").mustRefuse(404, "not-found");
        stranger.post(other.path() + "/submission").mustRefuse(404, "not-found");
        stranger.json("PUT", other.path() + "/draft", "{\"text\":\"别人的报告\"}").mustRefuse(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/reports/%s", "/api/timelines/%s", "/api/processes/%s/diagram", "/api/ballots/%s",
            "/api/grades/%s", "/api/rectification-items/%s", "/api/tasks/%s", "/api/reports/%s/versions/1"})
    void unknownIds(String path) {
        as("leader-1").get(path.formatted(UUID.randomUUID())).mustRefuse(404, "not-found");
        as("leader-1").get(path.formatted("no-such-thing")).mustRefuse(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/reports", "/api/dashboard", "/api/tasks", "/api/me"})
    void withoutATokenThatCounts(String path) {
        new Caller(CITY.house.url(), null).get(path).mustRefuse(401, "unauthenticated");
        new Caller(CITY.house.url(), expired(CITY.leader().token())).get(path).mustRefuse(401, "invalid-token");
        new Caller(CITY.house.url(), "no.token.atall").get(path).mustRefuse(401, "invalid-token");
    }

    /** Its time is over, and whoever moves that date breaks the signature. */
    private static String expired(String token) {
        var parts = token.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var changed = claims.replaceFirst("\"exp\":\\d+", "\"exp\":1700000000");
        assertThat(changed).isNotEqualTo(claims);
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(
                changed.getBytes(StandardCharsets.UTF_8)) + "." + parts[2];
    }

    @Test
    void aTokenWithoutARole() {
        new KeycloakAdmin(CITY).add("visitor", "路人");
        var visitor = as("visitor");
        var report = "/api/reports/" + year.journey("yunxiu").id;
        for (var path : List.of("/api/reports", report, "/api/organisations", "/api/tasks", "/api/dashboard", "/api/ballots",
                "/api/rectification-items", "/api/incidents/workflow")) {
            visitor.get(path).mustRefuse(403, "forbidden");
        }
        visitor.post(report + "/submission").mustRefuse(403, "forbidden");
        visitor.json("POST", "/api/clock", "{\"advance\":\"P1D\"}").mustRefuse(403, "forbidden");
    }

    @Test
    void aTaskThatSomebodyElseHoldsOrHasDone() {
        var journey = year.journey("liuwan").toReview();
        var task = "/api/tasks/" + journey.awaitTask("rev-organisation", "REVIEW", null).path("id").asText();
        var pass = "{\"outcome\":\"pass\"}";
        as("rev-organisation").json("POST", task + "/completion", pass).mustRefuse(409, "not-claimed");
        assertThat(as("rev-organisation").post(task + "/claim").status()).isEqualTo(200);
        assertThat(as("rev-organisation-2").post(task + "/claim").mustRefuse(409, "claimed-already").title()).contains("秦正南");
        assertThat(as("rev-organisation-2").json("POST", task + "/completion", pass)
                .mustRefuse(409, "claimed-by-other").title()).contains("秦正南");
        as("rev-organisation").json("POST", task + "/completion", "{\"outcome\":\"return\"}").mustRefuse(422, "invalid", "#/opinion");
        as("rev-organisation").json("POST", task + "/completion", "{\"outcome\":\"pass\",\"score\":101}")
                .mustRefuse(422, "invalid", "#/score");
        assertThat(as("rev-organisation").json("POST", task + "/completion", pass).status()).isEqualTo(204);
        assertThat(as("rev-organisation-2").json("POST", task + "/completion", pass)
                .mustRefuse(409, "ended-already").title()).contains("秦正南");
    }

    @ParameterizedTest
    @CsvSource({"admin,POST,/api/cycles", "admin,POST,/api/clock", "organizer,PUT,/api/roll",
            "sec-qingshi,PUT,/api/rectification-items/5f0f5a0e-7d51-4ad7-9d5c-6d6a4d8e1f00/plan", "rev-health,POST,/api/tasks/x/completion", "admin,PUT,/api/organisations/qingshi"})
    void malformedJson(String username, String method, String path) {
        assertThat(as(username).json(method, path, "{\"year\": 2030,").mustRefuse(400, "malformed-json").title()).contains("第 1 行");
        as(username).json(method, path, "").mustRefuse(400, "malformed-body");
    }

    @Test
    void valuesOfTheWrongKind() {
        as("admin").json("POST", "/api/cycles", "{\"year\":\"明年\"}").mustRefuse(422, "invalid", "#/year");
        as("admin").json("PUT", "/api/organisations/qingshi", "{\"name\":\"青石\",\"sector\":\"MOON\",\"level\":\"CITY\"}")
                .mustRefuse(422, "invalid", "#/sector");
        as("leader-1").get("/api/routing?sector=MOON&level=CITY").mustRefuse(422, "invalid", "#/sector");
        as("leader-1").get("/api/nothing-here").mustRefuse(404, "not-found");
        as("leader-1").post("/api/dashboard").mustRefuse(405, "method-not-allowed");
    }
}
