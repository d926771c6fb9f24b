package shuping.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task 开始一轮审核: counts the round; in the first one all departments of the routing table look. */
@Component
class OpenRound implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new Variables(execution);
        if (variables.round() == 0) {
            variables.pending(variables.departments());
        }
        variables.round(variables.round() + 1);
    }
}
