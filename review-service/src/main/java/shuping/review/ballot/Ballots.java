package shuping.review.ballot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.contracts.BallotRules;
import shuping.contracts.EvaluatorCategory;
import shuping.platform.Actor;

/** Ballots and their boxes; papers are {@link Papers}' business. */
@Repository
class Ballots {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Ballots(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Opening, closing and voting go one after the other: each takes the ballot's row first. */
    Optional<Ballot> lock(UUID report) {
        return jdbc.sql("select * from ballot where report_id = ? for no key update").param(report).query(Ballot.class).optional();
    }

    Optional<Ballot> find(UUID report) {
        return jdbc.sql("select * from ballot where report_id = ?").param(report).query(Ballot.class).optional();
    }

    BallotRules rules(UUID report) {
        try {
            return json.readValue(
                    jdbc.sql("select rules from ballot where report_id = ?").param(report).query(String.class).single(),
                    BallotRules.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable rules of ballot " + report, e);
        }
    }

    void addBox(UUID report, int box, List<EvaluatorCategory> categories) {
        jdbc.sql("insert into ballot_box (report_id, box, categories) values (?, ?, ?)")
                .params(report, box, categories.stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    void opened(UUID report, BallotRules rules, Actor by, Instant at) {
        try {
            jdbc.sql("""
                            update ballot set state = 'OPEN', rules = ?::jsonb, opened_at = ?, opened_by = ?, opened_by_name = ?
                            where report_id = ?""")
                    .params(json.writeValueAsString(rules), Timestamp.from(at), by.username(), by.name(), report)
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unwritable rules", e);
        }
    }

    void closed(UUID report, BigDecimal score, Actor by, Instant at) {
        jdbc.sql("""
                        update ballot set state = 'CLOSED', score = ?, closed_at = ?, closed_by = ?, closed_by_name = ?
                        where report_id = ?""")
                .params(score, Timestamp.from(at), by.username(), by.name(), report)
                .update();
    }

    /** Counts the papers. Blank ones were not cast. */
    List<Box> count(UUID report) {
        var boxes = new ArrayList<Box>();
        jdbc.sql("""
                        select b.box, b.categories,
                               (select count(*) from ballot_voter v where v.report_id = b.report_id and v.box = b.box) as voters
                        from ballot_box b where b.report_id = ? order by b.box""")
                .param(report)
                .query(row -> {
                    var categories = Arrays.stream((String[]) row.getArray("categories").getArray())
                            .map(EvaluatorCategory::valueOf)
                            .toList();
                    boxes.add(new Box(categories, row.getInt("voters"), counts(report, row.getInt("box"))));
                });
        return boxes;
    }

    private Map<Choice, Integer> counts(UUID report, int box) {
        var counts = new EnumMap<Choice, Integer>(Choice.class);
        jdbc.sql("""
                        select choice::text, count(*) from ballot_paper
                        where report_id = ? and box = ? and choice <> 'BLANK' group by choice""")
                .params(report, box)
                .query(row -> {
                    counts.put(Choice.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }
}
