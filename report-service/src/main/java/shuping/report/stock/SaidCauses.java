package shuping.report.stock;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What causes the submitted reports give, each report by its latest version. */
@Repository
public class SaidCauses {

    /** So many reports, and as many as one in a hundred organisations could write, make a phrase 套话. */
    private static final int FEWEST = 5;
    private static final int ONE_IN = 100;

    private final JdbcClient jdbc;

    SaidCauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the causes of a version in the place of those of the version before; in the transaction of its submission.
     * Phrases are locked in alphabetical order, so that two submissions never wait for each other in a circle.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void learn(UUID reportId, List<String> causes) {
        var changes = new TreeMap<String, Integer>();
        said(causes).forEach(phrase -> changes.put(phrase, 1));
        for (var phrase : jdbc.sql("select phrase from said_cause where report_id = ?").param(reportId)
                .query(String.class).list()) {
            changes.merge(phrase, -1, (add, remove) -> null);
        }
        changes.forEach((phrase, by) -> change(reportId, phrase, by));
    }

    /** A version that was withdrawn says nothing any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID reportId) {
        learn(reportId, List.of());
    }

    public SaidByMany saidByMany() {
        var many = jdbc.sql("""
                        select phrase, reports from stock_phrase
                        where reports >= greatest(?, (select count(*) from organisation) / ?)""")
                .params(FEWEST, ONE_IN)
                .query(Phrase.class)
                .list();
        return new SaidByMany(many.stream().collect(Collectors.toMap(Phrase::phrase, Phrase::reports)));
    }

    private static Set<String> said(List<String> causes) {
        return causes.stream()
                .flatMap(cause -> Clause.of(cause).stream())
                .map(Clause::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    private void change(UUID reportId, String phrase, int by) {
        if (by > 0) {
            jdbc.sql("insert into said_cause (report_id, phrase) values (?, ?)").params(reportId, phrase).update();
            jdbc.sql("""
                            insert into stock_phrase (phrase, reports) values (?, 1)
                            on conflict (phrase) do update set reports = stock_phrase.reports + 1""")
                    .param(phrase)
                    .update();
        } else {
            jdbc.sql("delete from said_cause where report_id = ? and phrase = ?").params(reportId, phrase).update();
            jdbc.sql("update stock_phrase set reports = reports - 1 where phrase = ?").param(phrase).update();
        }
    }

    private record Phrase(String phrase, int reports) {}
}
