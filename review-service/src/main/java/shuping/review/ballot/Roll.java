package shuping.review.ballot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import shuping.contracts.EvaluatorCategory;
import shuping.review.report.Report;

/** 名册: who may vote in a cycle. */
@Repository
class Roll {

    private final JdbcClient jdbc;

    Roll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RollView.Voter> voters(UUID cycle) {
        return jdbc.sql("select username, name, category from roll_entry where cycle_id = ? order by category, username")
                .param(cycle)
                .query(RollView.Voter.class)
                .list();
    }

    /** The cycle's row is taken first: of two who replace the roll at once, one comes second and wins whole. */
    @Transactional
    void replace(UUID cycle, List<RollView.Voter> voters) {
        jdbc.sql("select id from cycle where id = ? for no key update").param(cycle).query(UUID.class).single();
        jdbc.sql("delete from roll_entry where cycle_id = ?").param(cycle).update();
        for (var voter : voters) {
            jdbc.sql("insert into roll_entry (cycle_id, username, name, category) values (?, ?, ?, ?)")
                    .params(cycle, voter.username(), voter.name(), voter.category().name())
                    .update();
        }
    }

    /** How many of each category may vote on the report. The roll cannot be replaced until the transaction ends. */
    Map<EvaluatorCategory, Integer> sizes(Report report) {
        jdbc.sql("select id from cycle where id = ? for share").param(report.cycleId()).query(UUID.class).single();
        var sizes = new EnumMap<EvaluatorCategory, Integer>(EvaluatorCategory.class);
        jdbc.sql("""
                        select category, count(*) from roll_entry
                        where cycle_id = ? and username <> ? group by category""")
                .params(report.cycleId(), report.secretary())
                .query(row -> {
                    sizes.put(EvaluatorCategory.valueOf(row.getString(1)), row.getInt(2));
                });
        return sizes;
    }
}
