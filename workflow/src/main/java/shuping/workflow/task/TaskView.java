package shuping.workflow.task;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import shuping.contracts.TaskKind;
import shuping.platform.Actor;
import shuping.platform.calendar.Light;
import shuping.platform.calendar.WorkingDays;

/**
 * A row of the inbox.
 *
 * @param remaining working days left, negative when overdue; null without a deadline
 * @param actions what the asking person may do now: claim, release, complete, open
 */
record TaskView(
        String id,
        TaskKind kind,
        String kindTitle,
        UUID reportId,
        @Nullable UUID itemId,
        @Nullable Integer itemNo,
        String organisation,
        String organisationName,
        String secretaryName,
        @Nullable String title,
        int version,
        String group,
        int round,
        @Nullable String assignee,
        @Nullable String assigneeName,
        @Nullable Instant due,
        Light light,
        @Nullable Integer remaining,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable String endedByName,
        List<String> actions) {

    /** Makes rows; lights and remaining days are computed here, on the server. */
    @Component
    static class Factory {

        private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

        private final Clock clock;
        private final WorkingDays workingDays;

        Factory(Clock clock, WorkingDays workingDays) {
            this.clock = clock;
            this.workingDays = workingDays;
        }

        TaskView of(InboxTask task, Actor actor) {
            var remaining = task.due() == null || !task.open() ? null : remaining(task.due());
            var overdue = task.due() != null && clock.instant().isAfter(task.due());
            return new TaskView(task.id(), task.kind(), task.kind().title(), task.reportId(), task.itemId(), task.itemNo(),
                    task.organisation(), task.organisationName(), task.secretaryName(), task.title(), task.version(),
                    task.group(), task.round(), task.assignee(), task.assigneeName(), task.due(),
                    remaining == null ? Light.NONE : Light.of(remaining, overdue), remaining, task.createdAt(),
                    task.endedAt(), task.endedByName(), actions(task, actor));
        }

        private int remaining(Instant due) {
            return workingDays.between(clock.instant().atZone(ZONE).toLocalDate(), due.atZone(ZONE).toLocalDate());
        }

        private static List<String> actions(InboxTask task, Actor actor) {
            var actions = new ArrayList<String>();
            if (task.open() && task.endsByFact()) {
                actions.add("open");
            } else if (task.open() && task.assignee() == null) {
                actions.add("claim");
            } else if (task.open() && actor.username().equals(task.assignee())) {
                actions.addAll(List.of("complete", "release"));
            }
            return actions;
        }
    }
}
