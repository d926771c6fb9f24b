package shuping.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task 收回本轮审核: a round nobody began to review does not count. */
@Component
class CancelRound implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var variables = new Variables(execution);
        variables.round(variables.round() - 1);
    }
}
