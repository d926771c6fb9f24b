package shuping.report.submission;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.contracts.WorkflowEvent.OpinionGiven;

/** What reviewers said about passages: added, never changed. */
@Repository
class Remarks {

    private final JdbcClient jdbc;

    Remarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** About a version that is not ours nothing is kept. */
    void add(OpinionGiven opinion) {
        for (var remark : opinion.remarks()) {
            jdbc.sql("""
                            insert into remark (report_id, version, department, by_name, at, starts, ends, quote, text)
                            select report_id, no, ?, ?, ?, ?, ?, ?, ? from report_version where report_id = ? and no = ?""")
                    .params(opinion.department(), opinion.byName(), Timestamp.from(opinion.at()), remark.start(),
                            remark.end(), remark.quote(), remark.text(), opinion.reportId(), opinion.version())
                    .update();
        }
    }

    /** The latest version's first, each version's in the order of its text. */
    List<Remark> of(UUID reportId, int upToVersion) {
        return jdbc.sql("select * from remark where report_id = ? and version <= ? order by version desc, starts, id")
                .params(reportId, upToVersion)
                .query(Remark.class)
                .list();
    }
}
