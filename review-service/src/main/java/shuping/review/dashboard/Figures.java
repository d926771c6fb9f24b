package shuping.review.dashboard;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.review.report.Days;

/**
 * The figures of every report, each counted by the ledger's own light. The dashboard only adds up these rows, and the
 * drill-down shows them: there is no second count.
 */
@Repository
class Figures {

    private static final String ROWS = """
            select r.id as report_id, r.organisation, r.organisation_name, r.secretary_name, r.title, r.stage, r.grade,
                   coalesce(r.cycle_id = (select id from current_cycle), true) as current,
                   count(l.id) as total,
                   count(l.id) filter (where l.light <> 'NONE') as open,
                   count(l.id) filter (where l.light = 'RED') as overdue,
                   count(l.id) filter (where l.light = 'YELLOW') as due_soon,
                   count(l.id) filter (where l.light = 'NONE') as struck_off
            from report r
                     left join (select id, report_id, item_light(status, due, :today, :soon) as light from ledger) l
                               on l.report_id = r.id
            group by r.id
            order by r.organisation_name, r.requested_at desc""";

    private final JdbcClient jdbc;
    private final Days days;

    Figures(JdbcClient jdbc, Days days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    List<ReportFigures> all() {
        return jdbc.sql(ROWS)
                .param("today", days.today())
                .param("soon", days.soon())
                .query(ReportFigures.class)
                .list();
    }
}
