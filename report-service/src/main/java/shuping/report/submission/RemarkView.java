package shuping.report.submission;

import java.time.Instant;
import org.springframework.lang.Nullable;
import shuping.contracts.Department;
import shuping.report.comparison.Anchor;

/**
 * A remark beside the text that is shown.
 *
 * @param version on which it was made
 * @param start where the passage stands in the text shown; null where it is gone
 * @param changed 原文已改
 */
record RemarkView(
        int version,
        String departmentTitle,
        String byName,
        Instant at,
        String quote,
        String text,
        @Nullable Integer start,
        @Nullable Integer end,
        boolean changed) {

    static RemarkView of(Remark remark, Anchor anchor) {
        return new RemarkView(remark.version(), Department.of(remark.department()).title(), remark.byName(), remark.at(),
                remark.quote(), remark.text(), anchor.start(), anchor.end(), anchor.changed());
    }
}
