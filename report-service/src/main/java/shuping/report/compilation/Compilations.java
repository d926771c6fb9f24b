package shuping.report.compilation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.report.compilation.Part.Status;

/** Compiled files and their parts. */
@Repository
class Compilations {

    private final JdbcClient jdbc;

    Compilations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CompiledFile file, byte[] original, List<Part> parts) {
        jdbc.sql("""
                        insert into compilation (id, cycle_id, file_name, original, sha256, text,
                            uploaded_at, uploaded_by, uploaded_by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(file.id(), file.cycleId(), file.fileName(), original, file.sha256(), file.text(),
                        Timestamp.from(file.uploadedAt()), file.uploadedBy(), file.uploadedByName())
                .update();
        parts.forEach(part -> add(file.id(), part));
    }

    private void add(UUID id, Part part) {
        jdbc.sql("""
                        insert into compilation_part (compilation_id, no, start_at, end_at, title, organisation, status, reason,
                            report_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, part.no(), part.start(), part.end(), part.title(), part.organisation(), part.status().name(),
                        part.reason(), part.reportId())
                .update();
    }

    Optional<CompiledFile> find(UUID id) {
        return jdbc.sql("""
                        select id, cycle_id, file_name, sha256, text, uploaded_at, uploaded_by, uploaded_by_name
                        from compilation where id = ?""")
                .param(id)
                .query(CompiledFile.class)
                .optional();
    }

    /**
     * Whoever changes or imports its parts goes one after the other.
     *
     * @return false if there is no such file
     */
    boolean lock(UUID id) {
        return jdbc.sql("select id from compilation where id = ? for update").param(id).query(UUID.class).optional().isPresent();
    }

    /** The newest first. */
    List<CompilationRow> all() {
        return jdbc.sql("""
                        select c.id, c.file_name, c.uploaded_at, c.uploaded_by_name, count(p.no)::int as reports,
                            (count(*) filter (where p.status = 'IMPORTED'))::int as imported
                        from compilation c left join compilation_part p on p.compilation_id = c.id
                        group by c.id order by c.uploaded_at desc""")
                .query(CompilationRow.class)
                .list();
    }

    byte[] original(UUID id) {
        return jdbc.sql("select original from compilation where id = ?").param(id).query(byte[].class).single();
    }

    List<Part> parts(UUID id) {
        return jdbc.sql("select * from compilation_part where compilation_id = ? order by no")
                .param(id)
                .query(Compilations::part)
                .list();
    }

    void replace(UUID id, List<Part> parts) {
        jdbc.sql("delete from compilation_part where compilation_id = ?").param(id).update();
        parts.forEach(part -> add(id, part));
    }

    /** The next part that can be imported. */
    Optional<Part> next(UUID id) {
        return jdbc.sql("""
                        select * from compilation_part
                        where compilation_id = ? and status = 'OPEN' and organisation is not null order by no limit 1""")
                .param(id)
                .query(Compilations::part)
                .optional();
    }

    void imported(UUID id, int no, UUID reportId) {
        jdbc.sql("update compilation_part set status = 'IMPORTED', report_id = ? where compilation_id = ? and no = ?")
                .params(reportId, id, no)
                .update();
    }

    void refused(UUID id, int no, String reason) {
        jdbc.sql("update compilation_part set status = 'REFUSED', reason = ? where compilation_id = ? and no = ?")
                .params(reason, id, no)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from compilation where id = ?").param(id).update();
    }

    private static Part part(ResultSet row, int n) throws SQLException {
        return new Part(row.getInt("no"), row.getInt("start_at"), row.getInt("end_at"), row.getString("title"),
                row.getString("organisation"), Status.valueOf(row.getString("status")), row.getString("reason"),
                row.getObject("report_id", UUID.class));
    }
}
