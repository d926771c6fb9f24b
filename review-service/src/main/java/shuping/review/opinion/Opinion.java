package shuping.review.opinion;

import java.time.Instant;
import org.springframework.lang.Nullable;

/** What one department said in one round. */
record Opinion(
        int round,
        int version,
        String department,
        String departmentTitle,
        boolean passed,
        @Nullable String opinion,
        @Nullable Integer score,
        String by,
        String byName,
        Instant at) {}
