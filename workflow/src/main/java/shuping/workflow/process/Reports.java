package shuping.workflow.process;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.contracts.ReportEvent.OrganisationRegistered;
import shuping.contracts.ReportEvent.ReportRequested;
import shuping.contracts.ReportEvent.ReportSubmitted;
import shuping.contracts.ReviewEvent.ItemsListed;

/** What workflow keeps of a report and its items: enough to name them in an inbox. */
@Repository
class Reports {

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReportRequested event) {
        jdbc.sql("""
                        insert into report (id, cycle_id, organisation, organisation_name, sector, level, secretary, secretary_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(event.reportId(), event.cycleId(), event.organisation(), event.organisationName(),
                        event.sector().name(), event.level().name(), event.secretary(), event.secretaryName())
                .update();
    }

    void submitted(ReportSubmitted event) {
        jdbc.sql("update report set title = ?, version = ? where id = ?")
                .params(event.title(), event.version(), event.reportId())
                .update();
    }

    /** A new secretary takes over the reports that still have something to do, and decides on none of them. */
    void handOver(OrganisationRegistered event) {
        jdbc.sql("""
                        update report set secretary = ?, secretary_name = ? where organisation = ?
                            and exists (select from inbox_task t where t.report_id = report.id and t.ended_at is null)""")
                .params(event.secretary(), event.secretaryName(), event.code())
                .update();
    }

    int version(UUID reportId) {
        return jdbc.sql("select version from report where id = ?").param(reportId).query(Integer.class).single();
    }

    Optional<Row> find(UUID reportId) {
        return jdbc.sql("select id, cycle_id, organisation, version from report where id = ?")
                .param(reportId)
                .query(Row.class)
                .optional();
    }

    void add(UUID reportId, ItemsListed.Item item) {
        jdbc.sql("insert into item (id, report_id, no) values (?, ?, ?)")
                .params(item.itemId(), reportId, item.no())
                .update();
    }

    void evidenceFiled(UUID itemId, String by) {
        jdbc.sql("update item set evidence_filed_by = ? where id = ?").params(by, itemId).update();
    }

    /** @param version the latest submitted one, 0 before the first */
    record Row(UUID id, UUID cycleId, String organisation, int version) {}
}
