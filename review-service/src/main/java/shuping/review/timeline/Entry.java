package shuping.review.timeline;

import java.time.Instant;
import java.util.UUID;
import shuping.contracts.Event;

/** One line of a report's trail, put together step by step. */
record Entry(Event event, UUID report, UUID item, String what, String who, String whoName, String detail, boolean late, Instant at) {

    static Entry of(Event event, UUID report, Instant at, String what) {
        return new Entry(event, report, null, what, null, null, null, false, at);
    }

    Entry by(String username, String name) {
        return new Entry(event, report, item, what, username, name, detail, late, at);
    }

    Entry about(UUID itemId) {
        return new Entry(event, report, itemId, what, who, whoName, detail, late, at);
    }

    Entry detail(String words) {
        return new Entry(event, report, item, what, who, whoName, words, late, at);
    }

    Entry late(boolean isLate) {
        return new Entry(event, report, item, what, who, whoName, detail, isLate, at);
    }
}
