package shuping.review.rectification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.contracts.ItemSource;
import shuping.platform.Actor;
import shuping.platform.calendar.Light;
import shuping.review.report.Days;
import shuping.review.report.Readers;

/** 整改台账: the items the actor may read. */
@Repository
class Ledger {

    private static final String ROWS = """
            select l.*, item_light(l.status, l.due, :today, :soon) as light,
                   (select e.note from evidence e where e.item_id = l.id and e.note is not null
                    order by e.at desc limit 1) as progress
            from ledger l where\s""" + Readers.ITEM;

    private final JdbcClient jdbc;
    private final Days days;

    Ledger(JdbcClient jdbc, Days days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    List<LedgerRow> rows(Actor actor, Filter filter) {
        var today = days.today();
        return query(actor, today, """
                         and (cast(:report as uuid) is null or l.report_id = :report)
                         and (cast(:organisation as text) is null or l.organisation = :organisation)
                         and (cast(:status as text) is null or l.status = :status)
                         and (cast(:light as text) is null or item_light(l.status, l.due, :today, :soon) = :light)
                        order by l.organisation_name, l.report_id, l.no""")
                .param("report", filter.report)
                .param("organisation", filter.organisation)
                .param("status", filter.status == null ? null : filter.status.name())
                .param("light", filter.light == null ? null : filter.light.name())
                .query((row, number) -> row(row, today))
                .list();
    }

    Optional<LedgerRow> row(Actor actor, UUID item) {
        var today = days.today();
        return query(actor, today, " and l.id = :item")
                .param("item", item)
                .query((row, number) -> row(row, today))
                .optional();
    }

    private JdbcClient.StatementSpec query(Actor actor, LocalDate today, String rest) {
        return jdbc.sql(ROWS + rest)
                .params(Readers.parameters(actor))
                .params(Map.of("today", today, "soon", days.soon()));
    }

    private LedgerRow row(ResultSet row, LocalDate today) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        var status = Status.valueOf(row.getString("status"));
        var source = ItemSource.valueOf(row.getString("source"));
        var struckOff = row.getTimestamp("struck_off_at");
        return new LedgerRow(
                row.getObject("id", UUID.class),
                row.getObject("report_id", UUID.class),
                row.getString("organisation"),
                row.getString("organisation_name"),
                row.getInt("no"),
                row.getString("problem"),
                source,
                source.title(),
                row.getString("measure"),
                row.getString("goal"),
                row.getString("secretary_name"),
                row.getString("unit") == null ? row.getString("organisation_name") : row.getString("unit"),
                row.getString("person"),
                row.getObject("deadline", LocalDate.class),
                due,
                row.getBoolean("plan_due") ? "报送整改方案" : "完成整改",
                row.getString("progress"),
                status,
                status.title(),
                Light.valueOf(row.getString("light")),
                status == Status.STRUCK_OFF ? null : days.remaining(today, due),
                struckOff == null ? null : struckOff.toInstant());
    }

    /** Null where nothing is asked for. */
    record Filter(UUID report, String organisation, Status status, Light light) {

        /** No organisation has a zero in its code, and the database would not take one. */
        Filter {
            organisation = organisation == null ? null : organisation.replace('\0', '?');
        }
    }
}
