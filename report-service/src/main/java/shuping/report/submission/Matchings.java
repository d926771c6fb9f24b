package shuping.report.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.platform.Actor;
import shuping.report.matching.Correction;
import shuping.report.matching.Matching;

/** Corrections of the matching: one of a draft, which may change, and one of each version, which does not. */
@Repository
class Matchings {

    private final JdbcClient jdbc;
    private final Json json;

    Matchings(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Corrected> ofDraft(UUID reportId) {
        return jdbc.sql("select * from draft_matching where report_id = ?").param(reportId).query(this::read).optional();
    }

    Optional<Correction> ofVersion(UUID reportId, int no) {
        return jdbc.sql("select correction from version_matching where report_id = ? and no = ?")
                .params(reportId, no)
                .query((row, n) -> json.correction(row.getString("correction")))
                .optional();
    }

    void save(UUID reportId, Correction correction, Actor by, Instant at) {
        jdbc.sql("""
                        insert into draft_matching (report_id, correction, revision, updated_at, updated_by, updated_by_name)
                        values (?, ?::jsonb, 1, ?, ?, ?)
                        on conflict (report_id) do update set (correction, revision, updated_at, updated_by, updated_by_name)
                        = (excluded.correction, draft_matching.revision + 1, excluded.updated_at, excluded.updated_by,
                            excluded.updated_by_name)""")
                .params(reportId, json.write(correction), Timestamp.from(at), by.username(), by.name())
                .update();
    }

    /** As corrected in the draft, or as read: whatever later readers would find, this is what was submitted. */
    void keep(UUID reportId, Version version) {
        var matching = Matching.of(version.structure(), ofDraft(reportId).map(Corrected::correction).orElse(null));
        jdbc.sql("insert into version_matching (report_id, no, correction) values (?, ?, ?::jsonb)")
                .params(reportId, version.no(), json.write(Correction.of(matching, version.structure())))
                .update();
    }

    private Corrected read(ResultSet row, int n) throws SQLException {
        return new Corrected(
                json.correction(row.getString("correction")),
                row.getInt("revision"),
                row.getTimestamp("updated_at").toInstant(),
                row.getString("updated_by_name"));
    }

    /** @param revision counts the corrections of this draft, from 1 */
    record Corrected(Correction correction, int revision, Instant at, String byName) {}
}
