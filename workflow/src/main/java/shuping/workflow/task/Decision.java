package shuping.workflow.task;

import java.util.Map;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent;
import shuping.platform.Actor;
import shuping.platform.Problem;

/** What deciding on one kind of task means: which answers it takes, which fact it makes, which way the token goes. */
interface Decision {

    TaskKind kind();

    /** @throws Problem where the answer is incomplete or not one of those the task takes */
    Result decide(InboxTask task, Completion answer, Actor actor);

    /**
     * @param variables what the gateway behind the task asks for
     * @param outcome kept with the task
     */
    record Result(String outcome, boolean everyoneAgain, Map<String, Object> variables, WorkflowEvent fact) {}

    static boolean choice(String given, String yes, String no) {
        if (!yes.equals(given) && !no.equals(given)) {
            throw Problem.invalid("#/outcome", "应为 " + yes + " 或 " + no);
        }
        return yes.equals(given);
    }

    static String required(String text, String pointer, String rule) {
        if (text == null || text.isBlank()) {
            throw Problem.invalid(pointer, rule);
        }
        return text.strip();
    }

    static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
