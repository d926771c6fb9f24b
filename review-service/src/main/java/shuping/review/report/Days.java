package shuping.review.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import shuping.platform.calendar.Light;
import shuping.platform.calendar.WorkingDays;

/** Today and the working days left, in the current cycle's zone. */
@Component
public class Days {

    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Shanghai");
    private static final int DUE_SOON_DAYS = 10;

    private final Clock clock;
    private final Cycles cycles;
    private final WorkingDays workingDays;

    Days(Clock clock, Cycles cycles, WorkingDays workingDays) {
        this.clock = clock;
        this.cycles = cycles;
        this.workingDays = workingDays;
    }

    public LocalDate today() {
        return dateOf(clock.instant());
    }

    /** The last day that is due soon: no more than ten working days away. */
    public LocalDate soon() {
        return workingDays.plus(today(), DUE_SOON_DAYS + 1).minusDays(1);
    }

    public LocalDate dateOf(Instant instant) {
        return instant.atZone(cycles.current().map(Cycle::zone).orElse(DEFAULT_ZONE)).toLocalDate();
    }

    /** The day that many working days later. */
    public LocalDate later(LocalDate from, int days) {
        return workingDays.plus(from, days);
    }

    /** Working days between; negative when past. */
    public int remaining(LocalDate today, LocalDate due) {
        return workingDays.between(today, due);
    }

    public int remaining(Instant due) {
        return remaining(today(), dateOf(due));
    }

    public Light light(Instant due) {
        return due == null ? Light.NONE : Light.of(remaining(due), clock.instant().isAfter(due));
    }
}
