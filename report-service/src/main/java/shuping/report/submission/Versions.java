package shuping.report.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.contracts.WorkflowEvent.ReportWithdrawn;

/** Submitted versions: added, read, taken back, never changed. */
@Repository
class Versions {

    private final JdbcClient jdbc;
    private final Json json;

    Versions(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID reportId, Version version) {
        jdbc.sql("""
                        insert into report_version (report_id, no, title, text, structure, file_name, original_id,
                            submitted_at, submitted_by, submitted_by_name)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)""")
                .params(reportId, version.no(), version.title(), version.text(), json.write(version.structure()),
                        version.fileName(), version.originalId(), Timestamp.from(version.submittedAt()),
                        version.by(), version.byName())
                .update();
    }

    /** Without their texts. */
    List<VersionRow> of(UUID reportId) {
        return jdbc.sql("""
                        select v.no, v.title, v.submitted_at, v.submitted_by as by, v.submitted_by_name as by_name,
                            v.file_name, w.at as withdrawn_at, w.by_name as withdrawn_by_name
                        from report_version v
                        left join version_withdrawal w on w.report_id = v.report_id and w.no = v.no
                        where v.report_id = ? order by v.no""")
                .param(reportId)
                .query(VersionRow.class)
                .list();
    }

    Optional<Version> find(UUID reportId, int no) {
        return jdbc.sql("select * from report_version where report_id = ? and no = ?")
                .params(reportId, no)
                .query(this::read)
                .optional();
    }

    /** The version stays as it is; that it was taken back stands beside it. */
    void withdraw(ReportWithdrawn event) {
        jdbc.sql("""
                        insert into version_withdrawal (report_id, no, at, by, by_name)
                        select report_id, no, ?, ?, ? from report_version where report_id = ? and no = ?
                        on conflict do nothing""")
                .params(Timestamp.from(event.at()), event.by(), event.byName(), event.reportId(), event.version())
                .update();
    }

    Original original(UUID id) {
        return jdbc.sql("select bytes, sha256 from original where id = ?").param(id).query(Original.class).single();
    }

    private Version read(ResultSet row, int n) throws SQLException {
        return new Version(
                row.getInt("no"),
                row.getString("title"),
                row.getString("text"),
                json.structure(row.getString("structure")),
                row.getString("file_name"),
                row.getObject("original_id", UUID.class),
                row.getTimestamp("submitted_at").toInstant(),
                row.getString("submitted_by"),
                row.getString("submitted_by_name"));
    }

    /** The bytes a version was read from, as they came. */
    record Original(byte[] bytes, String sha256) {}
}
