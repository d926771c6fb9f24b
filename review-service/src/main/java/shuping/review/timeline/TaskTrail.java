package shuping.review.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import shuping.contracts.WorkflowEvent;
import shuping.platform.inbox.OnEvent;
import shuping.review.task.Task;
import shuping.review.task.Tasks;

/** Comings and goings of tasks and what became of their deadlines, in words. */
@Component
class TaskTrail {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(ZoneId.of("Asia/Shanghai"));

    private final Trail trail;
    private final Tasks tasks;

    TaskTrail(Trail trail, Tasks tasks) {
        this.trail = trail;
        this.tasks = tasks;
    }

    @OnEvent
    void on(WorkflowEvent.TaskCreated event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "交办：" + event.kind().title())
                .about(event.itemId())
                .detail(due(event.due())));
    }

    @OnEvent
    void on(WorkflowEvent.TaskClaimed event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "签收：" + title(event.taskId())).by(event.by(), event.byName()));
    }

    @OnEvent
    void on(WorkflowEvent.TaskReleased event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "退回待签收：" + title(event.taskId()))
                .by(event.by(), event.byName()));
    }

    @OnEvent
    void on(WorkflowEvent.TaskRescheduled event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "期限随时间表调整：" + title(event.taskId()))
                .detail(due(event.due())));
    }

    @OnEvent
    void on(WorkflowEvent.TaskEnded event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "办结：" + event.kind().title())
                .about(event.itemId())
                .by(event.by(), event.byName())
                .late(trail.late(event.taskId(), event.at())));
    }

    @OnEvent
    void on(WorkflowEvent.DeadlineApproaching event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "临期提醒：" + event.kind().title())
                .about(event.itemId())
                .detail(due(event.due())));
    }

    @OnEvent
    void on(WorkflowEvent.DeadlinePassed event) {
        trail.add(Entry.of(event, event.reportId(), event.at(), "逾期未办：" + event.kind().title())
                .about(event.itemId())
                .detail(due(event.due()))
                .late(true));
    }

    private String title(String task) {
        return tasks.find(task).map(Task::title).orElse("任务");
    }

    private static String due(Instant due) {
        return due == null ? null : "期限" + DAY.format(due);
    }
}
