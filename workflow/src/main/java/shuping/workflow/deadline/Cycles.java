package shuping.workflow.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shuping.contracts.ReportEvent.CyclePublished;
import shuping.contracts.Timetable;

/** The cycles' timetables, as report-service published them. */
@Component
class Cycles {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Cycles(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void put(CyclePublished event) {
        insert(event, "do update set name = excluded.name, zone = excluded.zone, timetable = excluded.timetable");
    }

    /** For a report that arrives before its cycle's own event; what is here already is newer. */
    void addIfUnknown(CyclePublished event) {
        insert(event, "do nothing");
    }

    private void insert(CyclePublished event, String ifKnown) {
        jdbc.sql("insert into cycle (id, year, name, zone, timetable) values (?, ?, ?, ?, ?::jsonb) on conflict (id) " + ifKnown)
                .params(event.cycleId(), event.year(), event.name(), event.zone(), write(event.timetable()))
                .update();
    }

    Cycle require(UUID id) {
        return jdbc.sql("select zone, timetable from cycle where id = ?")
                .param(id)
                .query((row, n) -> new Cycle(ZoneId.of(row.getString("zone")), read(row.getString("timetable"))))
                .optional()
                .orElseThrow(() -> new IllegalStateException("述职年度 " + id + " 尚未到达流程服务"));
    }

    Optional<Cycle> latest() {
        return jdbc.sql("select zone, timetable from cycle order by year desc limit 1")
                .query((row, n) -> new Cycle(ZoneId.of(row.getString("zone")), read(row.getString("timetable"))))
                .optional();
    }

    private String write(Timetable timetable) {
        try {
            return json.writeValueAsString(timetable);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Timetable read(String timetable) {
        try {
            return json.readValue(timetable, Timetable.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    record Cycle(ZoneId zone, Timetable timetable) {}
}
