package shuping.report.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shuping.contracts.Timetable;

class CycleTest {

    @Test
    void submissionEndsWithItsDayInTheZoneOfTheCycle() {
        var day = LocalDate.of(2026, 12, 18);
        var timetable = new Timetable(day, 5, 3, 3, day.plusDays(20), 10, 15, 5, 6, 10, 2);
        assertThat(new Cycle(UUID.randomUUID(), 2026, "2026", "Asia/Shanghai", timetable, null,
                        ReportRules.usual(), "admin", "卢经纬", Instant.EPOCH).submissionEnds())
                .isEqualTo("2026-12-18T16:00:00Z");
    }
}
