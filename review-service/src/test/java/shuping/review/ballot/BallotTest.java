package shuping.review.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shuping.contracts.EvaluatorCategory;
import shuping.contracts.Level;
import shuping.contracts.ReportEvent;
import shuping.contracts.ReviewEvent;
import shuping.contracts.Sector;
import shuping.platform.test.Api;
import shuping.platform.test.Events;
import shuping.review.ReviewServiceTest;
import shuping.review.World;

@ReviewServiceTest
class BallotTest {

    @Autowired
    private Api api;

    @Autowired
    private Events events;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aBallotRunsFromOpeningToTally() {
        var report = open(6);
        assertThat(vote("eval-01", report, "GOOD").status()).isEqualTo(201);
        assertThat(vote("eval-02", report, "GOOD").text()).isEmpty();
        List.of("eval-03", "eval-04").forEach(evaluator -> vote(evaluator, report, "FAIRLY_GOOD"));
        vote("eval-05", report, "ABSTAIN");
        var closing = api.post("organizer", path(report) + "/closing", null);

        assertThat(closing.status()).isEqualTo(200);
        assertThat(closing.body().get("cast").intValue()).isEqualTo(5);
        var closed = events.awaitPublished(ReviewEvent.BallotClosed.class, event -> event.reportId().equals(report));
        assertThat(closed.score()).isEqualByComparingTo("92.50");
        assertThat(closed.roll()).isEqualTo(6);
        assertThat(closed.byName()).isNotBlank();
        var tally = api.get("scrutineer", path(report) + "/tally").body();
        assertThat(tally.get("total").get("counts").get("FAIRLY_GOOD").intValue()).isEqualTo(2);
        assertThat(tally.get("total").get("abstained").intValue()).isEqualTo(1);
        assertThat(api.get("leader-1", path(report)).body().get("score").decimalValue()).isEqualByComparingTo("92.5");
    }

    @Test
    void whileItIsOpenOnlyTheTurnoutIsKnown() {
        var report = open(5);
        vote("eval-01", report, "POOR");
        var tally = api.get("leader-1", path(report) + "/tally");
        assertThat(tally.status()).isEqualTo(409);
        assertThat(tally.text()).contains("ballot-not-closed").doesNotContain("POOR");
        var ballot = api.get("organizer", path(report)).body();
        assertThat(ballot.get("cast").intValue()).isEqualTo(1);
        assertThat(ballot.get("roll").intValue()).isEqualTo(5);
        assertThat(ballot.get("score").isNull()).isTrue();
    }

    @Test
    void aTallyOfFewPapersWouldTellWhoMarkedWhat() {
        var report = open(6);
        vote("eval-01", report, "POOR");
        var closing = api.post("organizer", path(report) + "/closing", null);
        assertThat(closing.status()).isEqualTo(409);
        assertThat(closing.body().get("type").textValue()).endsWith("too-few-papers");
        assertThat(vote("eval-02", report, "GOOD").status()).isEqualTo(201);
    }

    @Test
    void aNewSecretaryDoesNotVoteOnWhatTheyTookOver() {
        var report = world.atAppraisal("dangan");
        world.enrol(report, EvaluatorCategory.LEADERS, "eval-01", "eval-02", "eval-03", "eval-04", "eval-05", "eval-06");
        world.tell(new ReportEvent.OrganisationRegistered(
                "dangan", "市档案馆党支部", Sector.OFFICE, Level.CITY, "eval-06", "新书记", world.now()));
        api.post("organizer", path(report) + "/opening", null);
        assertThat(api.get("organizer", path(report)).body().get("roll").intValue()).isEqualTo(5);
        assertThat(vote("eval-06", report, "GOOD").status()).isNotEqualTo(201);
    }

    @Test
    void nobodyVotesTwice() {
        var report = open(5);
        vote("eval-01", report, "GOOD");
        var again = vote("eval-01", report, "POOR");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().get("type").textValue()).endsWith("already-voted");
    }

    @Test
    void nobodyVotesAfterClosingOrBeforeOpening() {
        var report = world.atAppraisal("qingshi");
        enrol(report, 5);
        assertThat(vote("eval-01", report, "GOOD").status()).isEqualTo(404);
        api.post("organizer", path(report) + "/opening", null);
        api.post("organizer", path(report) + "/closing", null);
        var late = vote("eval-01", report, "GOOD");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().get("type").textValue()).endsWith("ballot-closed");
        assertThat(late.body().get("title").textValue()).contains("结束测评");
        assertThat(api.get("organizer", path(report) + "/tally").body().get("score").isNull()).isTrue();
    }

    @Test
    void whoIsNotOnTheRollSeesNoBallot() {
        var report = open(5);
        assertThat(vote("eval-20", report, "GOOD").status()).isEqualTo(404);
        assertThat(api.get("eval-20", path(report)).status()).isEqualTo(404);
        assertThat(listed("eval-20")).doesNotContain(report.toString());
        assertThat(listed("eval-01")).contains(report.toString());
        assertThat(api.get("eval-01", path(report)).body().get("roll").isNull()).isTrue();
    }

    @Test
    void anEmptyOrTinyRollIsRefused() {
        var report = world.atAppraisal("qingshi");
        var empty = api.post("organizer", path(report) + "/opening", null);
        assertThat(empty.status()).isEqualTo(409);
        assertThat(empty.text()).contains("roll-empty");
        enrol(report, 2);
        assertThat(api.post("organizer", path(report) + "/opening", null).text()).contains("roll-too-small");
        assertThat(jdbc.sql("select count(*) from ballot_paper where report_id = ?").param(report).query(Integer.class).single())
                .isZero();
    }

    @Test
    void openingTwiceSaysWhoOpenedIt() {
        var report = open(5);
        var again = api.post("organizer", path(report) + "/opening", null);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().get("title").textValue()).contains("开启测评");
        assertThat(events.published(ReviewEvent.BallotOpened.class).stream().filter(e -> e.reportId().equals(report)).count())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void aPaperWithoutAValidMarkIsRefused() {
        var report = open(5);
        assertThat(vote("eval-01", report, "EXCELLENT").status()).isEqualTo(422);
        assertThat(api.post("eval-01", path(report) + "/papers", "{\"choice\":null}").status()).isEqualTo(422);
        assertThat(api.post("eval-01", path(report) + "/papers", "{\"choice\":").status()).isEqualTo(400);
        assertThat(vote("eval-01", UUID.randomUUID(), "GOOD").status()).isEqualTo(404);
        assertThat(vote("eval-01", report, "GOOD").status()).isEqualTo(201);
    }

    @Test
    void theRollIsReplacedWhole() {
        world.cycle();
        var body = Map.of("voters", IntStream.range(0, 6)
                .mapToObj(i -> Map.of("username", "eval-0" + i, "name", "评议人" + i, "category", "DELEGATES"))
                .toList());
        assertThat(api.put("organizer", "/api/roll", body).body().get("voters")).hasSize(6);
        assertThat(api.put("organizer", "/api/roll", Map.of("voters", List.of())).status()).isEqualTo(200);
        assertThat(api.get("scrutineer", "/api/roll").body().get("voters")).isEmpty();
    }

    @Test
    void aRollWithMistakesIsRefusedByField() {
        world.cycle();
        var twice = Map.of("username", "eval-01", "name", "甲", "category", "LEADERS");
        var duplicate = api.put("organizer", "/api/roll", Map.of("voters", List.of(twice, twice)));
        assertThat(duplicate.status()).isEqualTo(422);
        assertThat(duplicate.text()).contains("#/voters/1/username");
        var blank = api.put("organizer", "/api/roll", Map.of("voters", List.of(Map.of("username", "", "name", "甲", "category", "LEADERS"))));
        assertThat(blank.text()).contains("#/voters/0/username");
        assertThat(api.put("organizer", "/api/roll", "{}").status()).isEqualTo(422);
        assertThat(api.put("organizer", "/api/roll", "{\"voters\":[{\"username\":\"" + "长".repeat(10_000)
                + "\",\"name\":\"甲\",\"category\":\"LEADERS\"}]}").status()).isEqualTo(422);
    }

    private UUID open(int voters) {
        var report = world.atAppraisal("qingshi");
        enrol(report, voters);
        assertThat(api.post("organizer", path(report) + "/opening", null).status()).isEqualTo(200);
        return report;
    }

    private void enrol(UUID report, int voters) {
        world.enrol(report, EvaluatorCategory.LEADERS,
                IntStream.rangeClosed(1, voters).mapToObj("eval-%02d"::formatted).toArray(String[]::new));
    }

    private Api.Answer vote(String evaluator, UUID report, String choice) {
        return api.post(evaluator, path(report) + "/papers", Map.of("choice", choice));
    }

    private List<String> listed(String evaluator) {
        return StreamSupport.stream(api.get(evaluator, "/api/ballots").body().spliterator(), false)
                .map(row -> row.get("reportId").textValue())
                .toList();
    }

    private static String path(UUID report) {
        return "/api/ballots/" + report;
    }
}
