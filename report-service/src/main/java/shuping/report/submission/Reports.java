package shuping.report.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All reports. Who changes one locks its row first: of two at once the second sees what the first did. */
@Repository
class Reports {

    private static final String SELECT = """
            select r.*, (select count(*) from version_withdrawal w where w.report_id = r.id) as withdrawn,
                v.submitted_at, v.submitted_by, v.submitted_by_name
            from report r left join report_version v on v.report_id = r.id and v.no = r.version
            where r.id = ?
            """;

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Report> find(UUID id) {
        return jdbc.sql(SELECT).param(id).query(Reports::read).optional();
    }

    /** The report as it stands once nobody else is changing it. */
    Optional<Report> lock(UUID id) {
        jdbc.sql("select id from report where id = ? for update").param(id).query(UUID.class).optional();
        return find(id);
    }

    /** What the organisation owes in that cycle, once nobody else is changing it. */
    Optional<Report> lock(UUID cycleId, String organisation) {
        return jdbc.sql("select id from report where cycle_id = ? and organisation = ? for update")
                .params(cycleId, organisation)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    void add(UUID id, UUID cycleId, String organisation, Instant at) {
        jdbc.sql("insert into report (id, cycle_id, organisation, status, requested_at) values (?, ?, ?, 'DRAFT', ?)")
                .params(id, cycleId, organisation, Timestamp.from(at))
                .update();
    }

    void save(Report report) {
        jdbc.sql("update report set status = ?, version = ? where id = ?")
                .params(report.status().name(), report.version(), report.id())
                .update();
    }

    private static Report read(ResultSet row, int n) throws SQLException {
        var version = row.getInt("version");
        var latest = version == 0
                ? null
                : new Submission(row.getTimestamp("submitted_at").toInstant(), row.getString("submitted_by"),
                        row.getString("submitted_by_name"));
        return new Report(
                row.getObject("id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                row.getString("organisation"),
                ReportStatus.valueOf(row.getString("status")),
                version,
                row.getInt("withdrawn"),
                latest);
    }
}
