package shuping.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @Test
    void aWeekendIsNoWorkingDay() {
        assertThat(days.plus(LocalDate.of(2026, 11, 27), 1)).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void theNationalDayHolidayIsSkipped() {
        assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(days.plus(LocalDate.of(2026, 9, 30), 1)).isAfter(LocalDate.of(2026, 10, 5));
    }

    @Test
    void aMakeUpSaturdayCounts() {
        var makeUp = LocalDate.of(2025, 9, 28);
        assertThat(days.isWorkingDay(makeUp)).isTrue();
        assertThat(days.between(makeUp.minusDays(1), makeUp)).isEqualTo(1);
    }

    @Test
    void countingBackIsTheReverseOfCountingOn() {
        var from = LocalDate.of(2026, 11, 24);
        assertThat(days.plus(days.plus(from, 12), -12)).isEqualTo(from);
        assertThat(days.between(from, days.plus(from, 12))).isEqualTo(12);
        assertThat(days.between(days.plus(from, 12), from)).isEqualTo(-12);
    }

    @Test
    void aYearWithoutANoticeIsKnownToBeUncertain() {
        assertThat(days.announced(2026)).isTrue();
        assertThat(days.announced(2027)).isFalse();
    }

    @Test
    void theLightTurnsYellowTenWorkingDaysBeforeAndRedAfterTheDeadline() {
        assertThat(Light.of(11, false)).isEqualTo(Light.GREEN);
        assertThat(Light.of(10, false)).isEqualTo(Light.YELLOW);
        assertThat(Light.of(0, false)).isEqualTo(Light.YELLOW);
        assertThat(Light.of(-1, true)).isEqualTo(Light.RED);
    }
}
