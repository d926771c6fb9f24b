package shuping.review.task;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shuping.contracts.WorkflowEvent;
import shuping.platform.inbox.OnEvent;

/** Keeps our copy of the tasks. */
@Component
class TaskEvents {

    private final JdbcClient jdbc;

    TaskEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @OnEvent
    void on(WorkflowEvent.TaskCreated event) {
        jdbc.sql("""
                        insert into task (id, report_id, kind, item_id, group_name, round, due, created_at)
                        values (:id, :report, :kind, :item, :group, :round, :due, :at)""")
                .param("id", event.taskId())
                .param("report", event.reportId())
                .param("kind", event.kind().name())
                .param("item", event.itemId())
                .param("group", event.group())
                .param("round", event.round())
                .param("due", event.due() == null ? null : Timestamp.from(event.due()))
                .param("at", Timestamp.from(event.at()))
                .update();
    }

    @OnEvent
    void on(WorkflowEvent.TaskClaimed event) {
        claimed(event.taskId(), event.by(), event.byName());
    }

    @OnEvent
    void on(WorkflowEvent.TaskReleased event) {
        claimed(event.taskId(), null, null);
    }

    @OnEvent
    void on(WorkflowEvent.TaskRescheduled event) {
        jdbc.sql("update task set due = ? where id = ?")
                .params(event.due() == null ? null : Timestamp.from(event.due()), event.taskId())
                .update();
    }

    @OnEvent
    void on(WorkflowEvent.TaskEnded event) {
        jdbc.sql("update task set ended_at = ? where id = ?")
                .params(Timestamp.from(event.at()), event.taskId())
                .update();
    }

    private void claimed(String task, String by, String byName) {
        jdbc.sql("update task set claimed_by = ?, claimed_by_name = ? where id = ?").params(by, byName, task).update();
    }
}
