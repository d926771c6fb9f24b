package shuping.report.rectification;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up what an organisation has to account for. */
@Repository
public class LastYears {

    private final JdbcClient jdbc;

    LastYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the last cycle before this report's in which the organisation submitted one. */
    public LastYear before(UUID reportId) {
        return jdbc.sql("""
                        select last.id, last.version, c.year
                        from report this
                        join cycle now on now.id = this.cycle_id
                        join report last on last.organisation = this.organisation and last.version > 0
                            and last.status <> 'WITHDRAWN'
                        join cycle c on c.id = last.cycle_id and c.year < now.year
                        where this.id = ?
                        order by c.year desc limit 1""")
                .param(reportId)
                .query(LastReport.class)
                .optional()
                .map(last -> new LastYear(last.year, items(last.id), promises(last.id, last.version)))
                .orElse(LastYear.NONE);
    }

    private List<LastYear.Item> items(UUID report) {
        return jdbc.sql("select problem, struck_off from rectification_item where report_id = ? order by no")
                .param(report)
                .query(LastYear.Item.class)
                .list();
    }

    private List<String> promises(UUID report, int version) {
        return jdbc.sql("""
                        select promise from report_version,
                            jsonb_array_elements_text(structure -> 'plan') with ordinality as plan (promise, no)
                        where report_id = ? and report_version.no = ? order by plan.no""")
                .params(report, version)
                .query(String.class)
                .list();
    }

    private record LastReport(UUID id, int version, int year) {}
}
