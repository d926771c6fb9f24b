package shuping.review.grade;

import java.math.BigDecimal;
import java.time.Instant;
import org.springframework.lang.Nullable;
import shuping.contracts.Grade;

/** Proposed and decided grade of a report; everything is empty as long as nothing was said. */
record GradeView(
        @Nullable Grade proposed,
        @Nullable BigDecimal score,
        @Nullable String rule,
        @Nullable Grade grade,
        @Nullable String reason,
        @Nullable String comment,
        @Nullable String by,
        @Nullable String byName,
        @Nullable Instant at) {

    static final GradeView NOTHING_YET = new GradeView(null, null, null, null, null, null, null, null, null);
}
