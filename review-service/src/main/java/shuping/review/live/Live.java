package shuping.review.live;

import java.util.UUID;
import org.springframework.lang.Nullable;

/** What a page is told. {@code type} is the event's name, or {@code resync} where some may have been missed. */
record Live(String type, @Nullable UUID reportId) {

    static final Live RESYNC = new Live("resync", null);

    /** Of the meeting, which others may see than read the report. */
    boolean ofBallot() {
        return type.startsWith("ballot.") || type.equals("appraisal.requested");
    }
}
