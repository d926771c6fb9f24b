package shuping.review.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.contracts.Roles;
import shuping.platform.Actor;
import shuping.review.report.Readers;

/** Ballots as the actor may see them: those who run the meeting all, evaluators the open ones they may vote in. */
@Repository
class BallotList {

    private static final String BALLOTS = """
            select r.id as report_id, r.organisation_name, r.secretary_name, r.title, b.state,
                   case when not :staff then null
                        when b.state = 'WAITING' then (select count(*)::int from roll_entry e
                                                       where e.cycle_id = r.cycle_id and e.username <> r.secretary)
                        else (select count(*)::int from ballot_voter a where a.report_id = r.id) end as roll,
                   case when :staff then (select count(*)::int from ballot_voter a
                                     where a.report_id = r.id and a.voted) end as cast_papers,
                   case when :staff then b.opened_at end as opened_at,
                   case when :staff then b.closed_at end as closed_at,
                   case when :staff then b.score end as score,
                   v.voted
            from ballot b
                     join report r on r.id = b.report_id
                     left join ballot_voter v on v.report_id = r.id and v.username = :username and :evaluator
            where (:staff or (b.state = 'OPEN' and v.username is not null))
            """;

    private final JdbcClient jdbc;

    BallotList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BallotView> all(Actor actor) {
        return jdbc.sql(BALLOTS + " order by r.organisation_name, r.id").params(parameters(actor)).query(BallotList::view).list();
    }

    Optional<BallotView> find(UUID report, Actor actor) {
        return jdbc.sql(BALLOTS + " and r.id = :report")
                .params(parameters(actor))
                .param("report", report)
                .query(BallotList::view)
                .optional();
    }

    private static Map<String, Object> parameters(Actor actor) {
        return Map.of("staff", Readers.presides(actor), "evaluator", actor.has(Roles.EVALUATOR), "username", actor.username());
    }

    private static BallotView view(ResultSet row, int number) throws SQLException {
        return new BallotView(
                row.getObject("report_id", UUID.class),
                row.getString("organisation_name"),
                row.getString("secretary_name"),
                row.getString("title"),
                State.valueOf(row.getString("state")),
                row.getObject("roll", Integer.class),
                row.getObject("cast_papers", Integer.class),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                row.getBigDecimal("score"),
                row.getObject("voted", Boolean.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
