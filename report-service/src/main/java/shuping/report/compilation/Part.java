package shuping.report.compilation;

import java.util.UUID;
import org.springframework.lang.Nullable;

/**
 * One report of a compiled file.
 *
 * @param start in the file's text (UTF-16 units)
 * @param end exclusive
 * @param title as found; empty if it has none
 * @param organisation whose report it is; null while nobody has said
 * @param reason why it was refused
 * @param reportId the report whose draft it has become
 */
record Part(
        int no,
        int start,
        int end,
        String title,
        @Nullable String organisation,
        Status status,
        @Nullable String reason,
        @Nullable UUID reportId) {

    enum Status {
        /** Not imported yet. */
        OPEN,
        IMPORTED,
        REFUSED
    }

    Part at(int newNo) {
        return new Part(newNo, start, end, title, organisation, status, reason, reportId);
    }

    static Part open(int no, int start, int end, String title, String organisation) {
        return new Part(no, start, end, title, organisation, Status.OPEN, null, null);
    }
}
