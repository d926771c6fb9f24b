package shuping.workflow.task;

import java.util.Locale;
import shuping.contracts.TaskKind;

/** The kinds of task by the BPMN ids of their user tasks: {@code file-plan} is {@link TaskKind#FILE_PLAN}. */
public final class TaskKinds {

    private TaskKinds() {}

    public static TaskKind of(String userTask) {
        return TaskKind.valueOf(userTask.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
