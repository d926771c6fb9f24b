package shuping.report.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.platform.Actor;

/** Reports as a reader sees them in lists. */
@Repository
class ReportQueries {

    private static final String VISIBLE = """
            select r.id, r.cycle_id, r.organisation, o.name as organisation_name, o.sector, o.level, o.secretary,
                o.secretary_name, r.status, v.title, r.version, v.submitted_at
            from report r
            join organisation o on o.code = r.organisation
            join cycle c on c.id = r.cycle_id
            left join report_version v on v.report_id = r.id and v.no = r.version
            where\s""" + Readers.MAY_READ;

    private final JdbcClient jdbc;

    ReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportRow> visibleTo(Actor actor) {
        return jdbc.sql(VISIBLE + " order by c.year desc, o.code")
                .params(Readers.asks(actor))
                .query(ReportRow.class)
                .list();
    }

    Optional<ReportRow> visibleTo(Actor actor, UUID id) {
        return jdbc.sql(VISIBLE + " and r.id = :id")
                .params(Readers.asks(actor))
                .param("id", id)
                .query(ReportRow.class)
                .optional();
    }
}
