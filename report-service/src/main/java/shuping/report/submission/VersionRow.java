package shuping.report.submission;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A submitted version in a list.
 *
 * @param fileName null where the text was typed
 * @param withdrawnAt null where it stands
 */
record VersionRow(
        int no,
        String title,
        Instant submittedAt,
        String by,
        String byName,
        @Nullable String fileName,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnByName) {}
