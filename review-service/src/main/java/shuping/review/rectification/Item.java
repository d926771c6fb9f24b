package shuping.review.rectification;

import java.time.Instant;
import java.util.UUID;
import org.springframework.lang.Nullable;

/** A rectification item as far as its rules need it. */
record Item(
        UUID id,
        UUID reportId,
        String organisation,
        int no,
        Status status,
        @Nullable String planFiledBy,
        @Nullable Instant planFiledAt) {}
