package shuping.report.cycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.contracts.BallotRules;
import shuping.contracts.Timetable;

/** All 述职年度, the newest first. */
@Repository
public class Cycles {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Cycles(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Cycle> all() {
        return jdbc.sql("select * from cycle order by year desc").query(this::read).list();
    }

    /** The latest year: the one in which new organisations owe a report. */
    public Optional<Cycle> current() {
        return jdbc.sql("select * from cycle order by year desc limit 1").query(this::read).optional();
    }

    public Cycle get(UUID id) {
        return jdbc.sql("select * from cycle where id = ?").param(id).query(this::read).single();
    }

    Optional<Cycle> lock(UUID id) {
        return jdbc.sql("select * from cycle where id = ? for update").param(id).query(this::read).optional();
    }

    Optional<Cycle> ofYear(int year) {
        return jdbc.sql("select * from cycle where year = ?").param(year).query(this::read).optional();
    }

    /** @return false if the year has its cycle already */
    boolean add(Cycle cycle) {
        return jdbc.sql("""
                        insert into cycle (id, year, name, zone, timetable, ballot_rules, report_rules, opened_by,
                            opened_by_name, opened_at)
                        values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?) on conflict (year) do nothing""")
                .params(cycle.id(), cycle.year(), cycle.name(), cycle.zone(), write(cycle.timetable()),
                        write(cycle.ballotRules()), write(cycle.reportRules()), cycle.openedBy(), cycle.openedByName(),
                        Timestamp.from(cycle.openedAt()))
                .update() == 1;
    }

    void change(Cycle cycle) {
        jdbc.sql("""
                        update cycle set name = ?, timetable = ?::jsonb, ballot_rules = ?::jsonb, report_rules = ?::jsonb
                        where id = ?""")
                .params(cycle.name(), write(cycle.timetable()), write(cycle.ballotRules()), write(cycle.reportRules()),
                        cycle.id())
                .update();
    }

    private Cycle read(ResultSet row, int n) throws SQLException {
        return new Cycle(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getString("name"),
                row.getString("zone"),
                read(row.getString("timetable"), Timetable.class),
                read(row.getString("ballot_rules"), BallotRules.class),
                read(row.getString("report_rules"), ReportRules.class),
                row.getString("opened_by"),
                row.getString("opened_by_name"),
                row.getTimestamp("opened_at").toInstant());
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
