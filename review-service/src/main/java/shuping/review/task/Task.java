package shuping.review.task;

import java.time.Instant;
import java.util.UUID;
import org.springframework.lang.Nullable;
import shuping.contracts.TaskKind;

/** An open task in an inbox. */
public record Task(
        String id,
        UUID reportId,
        TaskKind kind,
        @Nullable UUID itemId,
        @Nullable Integer itemNo,
        String groupName,
        int round,
        @Nullable Instant due,
        @Nullable String claimedBy,
        @Nullable String claimedByName) {

    /** What it asks for, with the item's number where it is about one. */
    public String title() {
        return itemNo == null ? kind.title() : kind.title() + "（第" + itemNo + "项）";
    }
}
