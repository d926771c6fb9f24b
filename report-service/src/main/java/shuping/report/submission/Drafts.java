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
import shuping.report.structure.Structure;

/** One draft per report, each with the bytes it was read from. */
@Repository
class Drafts {

    private final JdbcClient jdbc;
    private final Json json;

    Drafts(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Draft> find(UUID reportId) {
        return jdbc.sql("select * from draft where report_id = ?").param(reportId).query(this::read).optional();
    }

    /** Text typed over an uploaded file without changing it, e.g. to correct the title, leaves the file its original. */
    void save(UUID reportId, Content content, Understanding understanding, Actor by, Instant at) {
        var before = find(reportId).orElse(null);
        if (before != null && content.fileName() == null && before.text().equals(content.text())) {
            put(reportId, content, understanding, before.fileName(), before.originalId(), by, at);
            return;
        }
        var original = UUID.randomUUID();
        jdbc.sql("insert into original (id, bytes, sha256) values (?, ?, ?)")
                .params(original, content.bytes(), content.sha256())
                .update();
        put(reportId, content, understanding, content.fileName(), original, by, at);
        if (before != null) {
            forget(before.originalId());
        }
    }

    /** A draft put right by machine, with its writer's consent, keeps the original it came from. */
    void correct(UUID reportId, Draft before, Content content, Understanding understanding, Actor by, Instant at) {
        put(reportId, content, understanding, before.fileName(), before.originalId(), by, at);
    }

    private void put(UUID reportId, Content content, Understanding understanding, String fileName, UUID original,
            Actor by, Instant at) {
        jdbc.sql("""
                        insert into draft (report_id, title, text, structure, structure_state, bounds, file_name, original_id,
                            updated_at, updated_by, updated_by_name)
                        values (?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?, ?, ?)
                        on conflict (report_id) do update set (revision, title, text, structure, structure_state, bounds,
                            file_name, original_id, updated_at, updated_by, updated_by_name)
                        = (draft.revision + 1, excluded.title, excluded.text, excluded.structure, excluded.structure_state,
                            excluded.bounds, excluded.file_name, excluded.original_id, excluded.updated_at, excluded.updated_by, excluded.updated_by_name)""")
                .params(reportId, content.title(), content.text(), json.write(content.structure()),
                        understanding.state().name(), json.write(understanding.bounds()), fileName, original, Timestamp.from(at), by.username(), by.name())
                .update();
    }

    /** Another reading of the same text: text and original stay. */
    void understand(UUID reportId, Structure structure, Understanding understanding, Actor by, Instant at) {
        jdbc.sql("""
                        update draft set revision = revision + 1, structure = ?::jsonb, structure_state = ?, bounds = ?::jsonb,
                            updated_at = ?, updated_by = ?, updated_by_name = ?
                        where report_id = ?""")
                .params(json.write(structure), understanding.state().name(), json.write(understanding.bounds()),
                        Timestamp.from(at), by.username(), by.name(), reportId)
                .update();
    }

    /** What no submitted version was made from is of no use to anybody. */
    private void forget(UUID original) {
        jdbc.sql("delete from original where id = ? and not exists (select from report_version where original_id = ?)")
                .params(original, original)
                .update();
    }

    private Draft read(ResultSet row, int n) throws SQLException {
        return new Draft(
                row.getInt("revision"),
                row.getString("title"),
                row.getString("text"),
                json.structure(row.getString("structure")),
                new Understanding(StructureState.valueOf(row.getString("structure_state")), json.bounds(row.getString("bounds"))),
                row.getString("file_name"),
                row.getObject("original_id", UUID.class),
                row.getTimestamp("updated_at").toInstant(),
                row.getString("updated_by"),
                row.getString("updated_by_name"));
    }
}
