package shuping.review.rectification;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    @Test
    void todayAndTheLastDayOfTwoYearsAreInTime() {
        assertThatCode(() -> until(TODAY).mustEndInTime(TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> until(TODAY.plusMonths(24)).mustEndInTime(TODAY)).doesNotThrowAnyException();
    }

    @Test
    void yesterdayIsNot() {
        assertThatThrownBy(() -> until(TODAY.minusDays(1)).mustEndInTime(TODAY)).hasMessageContaining("需要修改");
    }

    @Test
    void norIsADayMoreThanTwoYearsAway() {
        assertThatThrownBy(() -> until(TODAY.plusMonths(24).plusDays(1)).mustEndInTime(TODAY)).hasMessageContaining("需要修改");
    }

    private static Plan until(LocalDate deadline) {
        return new Plan("每月下沉村居两次", null, "李明", null, deadline);
    }
}
