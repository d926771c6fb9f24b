package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Voting and striking off against the rules. One report at the ballot, then in rectification. */
class BadVoteTest {

    private static final City CITY = City.get();
    private static final String GOOD = "{\"choice\":\"GOOD\"}";
    private static Year year;

    @BeforeAll
    static void openYear() {
        year = Year.open(CITY);
    }

    private static Caller as(String username) {
        return Caller.of(CITY, username);
    }

    @Test
    void votingTwiceOrTooLate() {
        var journey = year.journey("eryuan").toAppraisal();
        var appraisal = new Appraisal(journey, year);
        var papers = appraisal.path() + "/papers";
        as("eval-06").json("POST", papers, GOOD).mustRefuseWithoutTrace(404, "not-found");
        appraisal.open().vote(5);

        as(voter(0)).json("POST", papers, GOOD).mustRefuseWithoutTrace(409, "already-voted");
        as(voter(5)).json("POST", papers, "{\"choice\":\"BEST\"}").mustRefuseWithoutTrace(422, "invalid", "#/choice");
        as(voter(5)).json("POST", papers, "{}").mustRefuseWithoutTrace(422, "invalid", "#/choice");
        as(voter(5)).json("POST", papers, "{\"choice\":").mustRefuseWithoutTrace(400, "malformed-json");
        as("sec-eryuan").json("POST", papers, GOOD).mustRefuseWithoutTrace(403, "forbidden");
        as("organizer").get(appraisal.path() + "/tally").mustRefuse(409, "ballot-not-closed");
        var atOnce = Stream.generate(() -> CompletableFuture.supplyAsync(() -> as(voter(6)).json("POST", papers, GOOD)))
                .limit(4).toList().stream().map(CompletableFuture::join).map(Reply::status).toList();
        assertThat(atOnce).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(appraisal.ballot().path("cast").asInt()).isEqualTo(6);

        assertThat(appraisal.close().path("cast").asInt()).isEqualTo(6);
        assertThat(as(voter(5)).json("POST", papers, GOOD).mustRefuseWithoutTrace(409, "ballot-closed").title()).contains("苗慧宁");
        as("organizer").post(appraisal.path() + "/closing").mustRefuse(409, "ballot-closed");
        assertThat(CITY.as("scrutineer").get(appraisal.path() + "/tally").path("cast").asInt()).isEqualTo(6);
    }

    private static String voter(int position) {
        return year.voters().get(position).get("username");
    }

    @Test
    void rectifyingAgainstTheRules() {
        var journey = year.journey("zhongyi").toAppraisal();
        new Appraisal(journey, year).open().vote(5).close();
        journey.decide("leader-1", "GRADE", null, Map.of(
                "grade", "AVERAGE", "reason", "当场评定。", "comment", "请整改。", "problems", List.of()));
        var rectification = new Rectification(journey);
        var item = rectification.items().get(0).path("id").asText();
        var path = Rectification.path(item);
        var own = as("sec-zhongyi");

        own.json("PUT", path + "/plan", "{\"measure\":\"\",\"deadline\":\"2020-01-01\"}")
                .mustRefuse(422, "invalid", "#/measure", "#/person");
        own.json("PUT", path + "/plan", "{\"measure\":\"整改\",\"person\":\"葛知秋\",\"deadline\":\"2020-01-01\"}")
                .mustRefuse(422, "invalid", "#/deadline");
        as("sec-eryuan").json("PUT", path + "/plan", "{\"measure\":\"整改\",\"person\":\"他人\",\"deadline\":\"2099-01-01\"}")
                .mustRefuse(404, "not-found");
        own.upload("POST", path + "/evidence", "说明.txt", "已完成".getBytes(StandardCharsets.UTF_8))
                .mustRefuse(409, "wrong-status");

        rectification.planAndApprove(item);
        own.upload("POST", path + "/evidence", "说明.pdf", new byte[] {'M', 'Z', 0, 1}).mustRefuse(415, "evidence-type", "#/file/0");
        assertThat(rectification.item(item).path("evidence")).isEmpty();
        rectification.prove(item);
        nobodyVerifiesHisOwn(journey, item);
        rectification.strikeOff(item);
    }

    /** Somebody who is a supervisor and, elsewhere, the secretary whose item it is. */
    private static void nobodyVerifiesHisOwn(Journey journey, String item) {
        new KeycloakAdmin(CITY).add("two-hats", "双职", "/角色/督查员", "/角色/书记", "/单位/zhongyi");
        var task = "/api/tasks/" + journey.awaitTask("supervisor-2", "VERIFY", item).path("id").asText();
        assertThat(journey.task("two-hats", "VERIFY", item)).isEmpty();
        as("two-hats").get(task).mustRefuse(404, "not-found");
        as("two-hats").post(task + "/claim").mustRefuse(404, "not-found");
        as("two-hats").json("POST", task + "/completion", "{\"outcome\":\"strike-off\"}").mustRefuse(404, "not-found");
        as("sec-zhongyi").json("POST", task + "/completion", "{\"outcome\":\"strike-off\"}").mustRefuse(404, "not-found");
    }
}
