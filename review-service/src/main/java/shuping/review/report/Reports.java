package shuping.review.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shuping.platform.Actor;
import shuping.platform.Problem;

/** The reports we know of. */
@Repository
public class Reports {

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The report if the actor may read it. */
    public Report require(UUID id, Actor actor) {
        return find(id, Readers.parameters(actor)).orElseThrow(Reports::unknown);
    }

    /** The report if the actor may read its trail. */
    public Report requireTrail(UUID id, Actor actor) {
        return find(id, Readers.trailParameters(actor)).orElseThrow(Reports::unknown);
    }

    /** Without asking who reads: for handlers, and for actors whose role alone gives them all reports. */
    public Optional<Report> find(UUID id) {
        return jdbc.sql("select * from report where id = :id").param("id", id).query(Report.class).optional();
    }

    /** Shortcomings of the latest submitted version, in order. */
    public List<String> shortcomings(UUID id) {
        return jdbc.sql("""
                        select unnest(shortcomings) from report_version v
                        where report_id = :id and version = (select max(version) from report_version where report_id = :id)""")
                .param("id", id)
                .query(String.class)
                .list();
    }

    /** Takes the report's row, so that what we publish about it is published in one order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(UUID id) {
        jdbc.sql("select id from report where id = :id for no key update").param("id", id).query(UUID.class).single();
    }

    public static Problem unknown() {
        return Problem.notFound("这份述职报告");
    }

    private Optional<Report> find(UUID id, Map<String, Object> reader) {
        return jdbc.sql("select r.* from report r where r.id = :id and " + Readers.REPORT)
                .param("id", id)
                .params(reader)
                .query(Report.class)
                .optional();
    }
}
