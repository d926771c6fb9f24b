package shuping.review.ballot;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Papers and voters of a ballot: the only code that touches either. Each vote rewrites all of both, so that no row
 * tells by its place or its transaction which paper was marked when, or who voted last. Decision 0006 says why.
 */
@Repository
class Papers {

    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Freezes the voters of these categories into the box. The speaker does not vote on himself. */
    void addVoters(UUID report, int box, String[] categories) {
        jdbc.sql("""
                        insert into ballot_voter (report_id, username, box)
                        select r.id, e.username, ? from report r join roll_entry e on e.cycle_id = r.cycle_id
                        where r.id = ? and e.category = any (?) and e.username <> r.secretary
                        order by gen_random_uuid()""")
                .params(box, report, categories)
                .update();
    }

    /** One blank paper per voter, in random order. */
    void layOut(UUID report) {
        jdbc.sql("""
                        insert into ballot_paper (id, report_id, box)
                        select gen_random_uuid(), report_id, box from ballot_voter where report_id = ?
                        order by gen_random_uuid()""")
                .param(report)
                .update();
    }

    Optional<Voter> voter(UUID report, String username) {
        return jdbc.sql("select box, voted from ballot_voter where report_id = ? and username = ?")
                .params(report, username)
                .query(Voter.class)
                .optional();
    }

    /** Marks a blank paper of the voter's box, drawn at random. The ballot's row must be locked. */
    void cast(UUID report, String username, int box, Choice choice) {
        var paper = jdbc.sql("""
                        select id from ballot_paper where report_id = ? and box = ? and choice = 'BLANK'
                        order by gen_random_uuid() limit 1""")
                .params(report, box)
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        update ballot_paper set choice = case when id = ? then ?::ballot_choice else choice end
                        where report_id = ?""")
                .params(paper, choice.name(), report)
                .update();
        jdbc.sql("update ballot_voter set voted = (voted or username = ?) where report_id = ?")
                .params(username, report)
                .update();
    }

    record Voter(int box, boolean voted) {}
}
