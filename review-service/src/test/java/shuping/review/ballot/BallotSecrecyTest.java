package shuping.review.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import shuping.contracts.EvaluatorCategory;
import shuping.platform.test.Api;
import shuping.review.ReviewServiceTest;
import shuping.review.World;

/** Nothing that is stored, published or logged leads from a paper to a person: not even the place or age of a row. */
@ReviewServiceTest
@ExtendWith(OutputCaptureExtension.class)
class BallotSecrecyTest {

    private static final List<String> VOTERS = IntStream.rangeClosed(1, 12).mapToObj("eval-%02d"::formatted).toList();

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    private UUID report;

    @BeforeEach
    void anOpenBallot() {
        report = world.atAppraisal("qingshi");
        world.enrol(report, EvaluatorCategory.LEADERS, VOTERS.toArray(String[]::new));
        api.post("organizer", "/api/ballots/" + report + "/opening", null);
        await().until(() -> traces().equals(List.of(0, 4)));
    }

    @Test
    void everyRowIsAsOldAsEveryOther() {
        for (var voter : VOTERS) {
            vote(voter, "GOOD");
            assertThat(ages("ballot_paper")).hasSize(1).isEqualTo(ages("ballot_voter"));
        }
    }

    /** Six say good and then six say poor: papers in their physical order must not say so. One draw in 924 would. */
    @Test
    void thePlaceOfAPaperDoesNotTellWhenItWasMarked() {
        for (var i = 0; i < VOTERS.size(); i++) {
            vote(VOTERS.get(i), i < 6 ? "GOOD" : "POOR");
        }
        var placed = String.join("", jdbc.sql("select choice::text from ballot_paper where report_id = ? order by ctid")
                .param(report).query(String.class).list());
        assertThat(placed).isNotEqualTo("GOOD".repeat(6) + "POOR".repeat(6));
        var sizes = jdbc.sql("select distinct pg_column_size(p.*) from ballot_paper p where report_id = ?")
                .param(report).query(Integer.class).list();
        assertThat(sizes).hasSize(1);
    }

    @Test
    void papersHaveNoColumnThatCouldLead() {
        assertThat(columns("ballot_paper")).containsExactlyInAnyOrder("id", "report_id", "box", "choice");
        assertThat(columns("ballot_voter")).containsExactlyInAnyOrder("report_id", "username", "box", "voted");
    }

    @Test
    void aVoteLeavesNoEventNoTrailNoLogAndNoTrace(CapturedOutput output) {
        var before = traces();
        var logged = output.getAll().length();
        var answer = api.send(api.request("eval-01", "/api/ballots/" + report + "/papers")
                .header("Content-Type", "application/json")
                .header("X-Correlation-Id", "correlation-of-a-voter")
                .POST(BodyPublishers.ofString("{\"choice\":\"POOR\"}")));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.response().headers().map()).doesNotContainKey("x-correlation-id");
        assertThat(answer.response().body()).isEmpty();
        assertThat(traces()).isEqualTo(before);
        assertThat(output.getAll().substring(logged)).doesNotContain("eval-01", "POOR", "papers", "correlation-of-a-voter");
    }

    @Test
    void theDatabaseItselfRefusesToStuffChangeOrRemove() {
        for (var n = 1; n <= 5; n++) {
            vote("eval-0" + n, "GOOD");
        }
        refused("insert into ballot_paper (id, report_id, box) values (gen_random_uuid(), '%s', 0)");
        refused("update ballot_paper set choice = 'POOR' where report_id = '%s' and choice = 'GOOD'");
        refused("update ballot_voter set voted = false where report_id = '%s'");
        refused("delete from ballot_paper where report_id = '%s'");
        api.post("organizer", "/api/ballots/" + report + "/closing", null);
        refused("update ballot_paper set choice = 'GOOD' where report_id = '%s'");
        refused("update ballot_voter set voted = true where report_id = '%s'");
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql.formatted(report)).update()).isInstanceOf(DataAccessException.class);
    }

    private void vote(String voter, String choice) {
        assertThat(api.post(voter, "/api/ballots/" + report + "/papers", Map.of("choice", choice)).status()).isEqualTo(201);
    }

    private List<String> ages(String table) {
        return jdbc.sql("select distinct xmin::text from " + table + " where report_id = ?").param(report).query(String.class).list();
    }

    private List<String> columns(String table) {
        return jdbc.sql("select column_name from information_schema.columns where table_name = ?").param(table).query(String.class).list();
    }

    private List<Integer> traces() {
        return jdbc.sql("select count(*) from outbox union all select count(*) from timeline_entry where report_id = :report")
                .param("report", report).query(Integer.class).list();
    }
}
