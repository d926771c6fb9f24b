package shuping.report.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Submitted versions: added, read, never changed. */
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
                        select no, title, submitted_at, submitted_by as by, submitted_by_name as by_name, file_name
                        from report_version where report_id = ? order by no""")
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
