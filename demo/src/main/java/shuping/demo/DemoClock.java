package shuping.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** The clock that every service follows; goes forward only. */
class DemoClock {

    private static final DateTimeFormatter READABLE = DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(City.ZONE);

    private final City city;

    DemoClock(City city) {
        this.city = city;
    }

    /** To the morning of that day, unless it is later already. */
    void to(LocalDate day) {
        to(day.atTime(LocalTime.of(9, 0)).atZone(City.ZONE).toInstant());
    }

    void to(Instant moment) {
        if (moment.isAfter(city.now())) {
            city.admin().post("/api/clock", Map.of("to", moment.toString()));
            Waiting.until("各服务的时钟走到 " + READABLE.format(moment), () ->
                    !city.now().isBefore(moment) && !dashboardTime().isBefore(moment));
        }
        city.journal.say("时钟走到 %s", READABLE.format(city.now()));
    }

    private Instant dashboardTime() {
        return Instant.parse(city.as(City.LEADER).get("/api/dashboard").path("asOf").asText());
    }
}
