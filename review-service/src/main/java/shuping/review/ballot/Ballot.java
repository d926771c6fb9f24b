package shuping.review.ballot;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.lang.Nullable;
import shuping.platform.Problem;

/** The ballot on one report, as it stands in the database. */
record Ballot(
        UUID reportId,
        State state,
        @Nullable Instant openedAt,
        @Nullable String openedByName,
        @Nullable Instant closedAt,
        @Nullable String closedByName) {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("M月d日HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    void mayOpen() {
        if (state == State.OPEN) {
            throw Problem.conflict("ballot-open", openedByName + "已于" + AT.format(openedAt) + "开启测评，不必再次开启。");
        }
        mustNotBeClosed();
    }

    void mayClose() {
        if (state == State.WAITING) {
            throw Problem.conflict("ballot-not-open", "测评尚未开启，不能结束。");
        }
        mustNotBeClosed();
    }

    void mayVote() {
        mayClose();
    }

    void mayBeRead() {
        if (state != State.CLOSED) {
            throw Problem.conflict("ballot-not-closed", "测评尚未结束，结束前不公布任何结果。");
        }
    }

    private void mustNotBeClosed() {
        if (state == State.CLOSED) {
            throw Problem.conflict("ballot-closed", closedByName + "已于" + AT.format(closedAt) + "结束测评。");
        }
    }
}
