package shuping.report.similarity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The submitted texts, as far as others are compared with them. */
@Repository
class StoredReports {

    private static final String LATEST = """
            select v.seq, v.report_id, v.no as version, r.organisation, o.name as organisation_name, c.year, v.text
            from report_version v
            join report r on r.id = v.report_id and r.version = v.no and r.status <> 'WITHDRAWN'
            join organisation o on o.code = r.organisation
            join cycle c on c.id = r.cycle_id
            """;
    private static final String YEAR = "(select c.year from report r join cycle c on c.id = r.cycle_id where r.id = :id)";
    private static final String ORGANISATION = "(select organisation from report where id = :id)";

    private final JdbcClient jdbc;

    StoredReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Versions that were written behind a number, and those of the missing numbers that have come since, in ascending order.
     *
     * @param missing numbers that were passed over because nobody saw them then
     */
    List<Written> writtenAfter(long seq, Collection<Long> missing, int most) {
        return jdbc.sql("""
                        select s.oldest, s.next, v.seq, v.before, v.text
                        from (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as oldest,
                                     pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next) s
                        left join (
                            select v.seq,
                                (select p.seq from report_version p where p.report_id = v.report_id and p.no = v.no - 1) as before,
                                case when v.no = r.version then v.text end as text
                            from (
                                (select * from report_version where seq = any(cast(:missing as bigint[])))
                                union all
                                (select * from report_version where seq > :seq order by seq limit :most)) v
                            join report r on r.id = v.report_id) v on true
                        order by v.seq""")
                .param("missing", missing.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .param("seq", seq)
                .param("most", most)
                .query(Written.class)
                .list();
    }

    /** All versions that the organisation of this report ever submitted. */
    List<Long> ofTheSameOrganisation(UUID report) {
        return jdbc.sql("select v.seq from report_version v join report r on r.id = v.report_id where r.organisation = "
                        + ORGANISATION)
                .param("id", report)
                .query(Long.class)
                .list();
    }

    /** Those that are the latest of their report, in the cycle of this report or an earlier one. */
    List<Stored> latest(long[] seqs, UUID report) {
        return jdbc.sql(LATEST + "where v.seq = any(:seqs) and c.year <= " + YEAR)
                .param("seqs", seqs)
                .param("id", report)
                .query(Stored.class)
                .list();
    }

    /** The organisation's own reports of earlier cycles. */
    List<Stored> earlier(UUID report) {
        return jdbc.sql(LATEST + "where r.organisation = " + ORGANISATION + " and c.year < " + YEAR + " order by c.year desc")
                .param("id", report)
                .query(Stored.class)
                .list();
    }

    /**
     * @param oldest lowest transaction that was running when this was read
     * @param next lowest transaction that had not begun
     * @param seq null in the only row if nothing was written
     * @param before the version of the same report that this one replaces, or null
     * @param text null if a later version has replaced this one
     */
    record Written(long oldest, long next, Long seq, Long before, String text) {}
}
