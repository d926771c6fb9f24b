package shuping.review.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shuping.contracts.ReportEvent;
import shuping.platform.inbox.OnEvent;

/** Keeps our copy of cycles and organisations. Each event carries the whole present state. */
@Component
class CycleEvents {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    CycleEvents(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @OnEvent
    void on(ReportEvent.CyclePublished event) throws JsonProcessingException {
        jdbc.sql("""
                        insert into cycle (id, year, name, zone, timetable, ballot_rules, published_at)
                        values (:id, :year, :name, :zone, :timetable::jsonb, :rules::jsonb, :at)
                        on conflict (id) do update set year = excluded.year, name = excluded.name,
                            zone = excluded.zone, timetable = excluded.timetable, ballot_rules = excluded.ballot_rules""")
                .param("id", event.cycleId())
                .param("year", event.year())
                .param("name", event.name())
                .param("zone", ZoneId.of(event.zone()).getId())
                .param("timetable", json.writeValueAsString(event.timetable()))
                .param("rules", json.writeValueAsString(event.ballotRules()))
                .param("at", Timestamp.from(event.at()))
                .update();
    }

    @OnEvent
    void on(ReportEvent.OrganisationRegistered event) {
        jdbc.sql("""
                        insert into organisation (code, name, sector, level, secretary, secretary_name)
                        values (:code, :name, :sector, :level, :secretary, :secretaryName)
                        on conflict (code) do update set name = excluded.name, sector = excluded.sector,
                            level = excluded.level, secretary = excluded.secretary,
                            secretary_name = excluded.secretary_name""")
                .param("code", event.code())
                .param("name", event.name())
                .param("sector", event.sector().name())
                .param("level", event.level().name())
                .param("secretary", event.secretary())
                .param("secretaryName", event.secretaryName())
                .update();
        handOver(event);
    }

    /** A new secretary takes over what is not closed yet, and may no longer vote on it. */
    private void handOver(ReportEvent.OrganisationRegistered event) {
        jdbc.sql("""
                        update report set secretary = :secretary, secretary_name = :secretaryName
                        where organisation = :code and stage <> 'CLOSED'""")
                .param("secretary", event.secretary())
                .param("secretaryName", event.secretaryName())
                .param("code", event.code())
                .update();
    }
}
