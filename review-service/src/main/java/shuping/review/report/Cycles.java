package shuping.review.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.contracts.BallotRules;
import shuping.contracts.Timetable;

/** The cycles we know of. A report's cycle may not be known yet: its events have another key. */
@Repository
public class Cycles {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Cycles(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Cycle> find(UUID id) {
        return jdbc.sql("select * from cycle where id = ?").param(id).query(this::read).optional();
    }

    public Optional<Cycle> current() {
        return jdbc.sql("select * from current_cycle").query(this::read).optional();
    }

    private Cycle read(ResultSet row, int number) throws SQLException {
        try {
            return new Cycle(
                    row.getObject("id", UUID.class),
                    row.getInt("year"),
                    row.getString("name"),
                    ZoneId.of(row.getString("zone")),
                    json.readValue(row.getString("timetable"), Timetable.class),
                    json.readValue(row.getString("ballot_rules"), BallotRules.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable cycle " + row.getString("id"), e);
        }
    }
}
