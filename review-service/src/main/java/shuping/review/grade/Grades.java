package shuping.review.grade;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Grades, proposed and decided. */
@Repository
public class Grades {

    private final JdbcClient jdbc;

    Grades(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the leader added to the rectification list. */
    public List<String> problems(UUID report) {
        return jdbc.sql("select unnest(problems) from grade where report_id = ?").param(report).query(String.class).list();
    }

    Optional<GradeView> find(UUID report) {
        return jdbc.sql("""
                        select proposed, score, rule, grade, reason, comment, by, by_name, decided_at as at
                        from grade where report_id = ?""")
                .param(report)
                .query(GradeView.class)
                .optional();
    }
}
