package shuping.workflow.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The processes' variables: ids and outcomes only. The BPMN and DMN files name the same. */
record Variables(VariableScope scope) {

    static final String REPORT_ID = "reportId";
    static final String CYCLE_ID = "cycleId";
    static final String ORGANISATION = "organisation";
    static final String SECTOR = "sector";
    static final String LEVEL = "level";
    static final String SCORE = "score";
    static final String ITEM_IDS = "itemIds";
    static final String PLAN_DEADLINE = "planDeadline";

    UUID reportId() {
        return UUID.fromString((String) scope.getVariable(REPORT_ID));
    }

    UUID cycleId() {
        return UUID.fromString((String) scope.getVariable(CYCLE_ID));
    }

    /** Round of review, from 1; 0 before the first. */
    int round() {
        return scope.getVariable("round") instanceof Integer round ? round : 0;
    }

    void round(int round) {
        scope.setVariable("round", round);
    }

    /** How often the report came back to its secretary. */
    int returns() {
        return scope.getVariable("returns") instanceof Integer returns ? returns : 0;
    }

    void returns(int returns) {
        scope.setVariable("returns", returns);
    }

    /** All departments that review this report, as the routing table says. */
    @SuppressWarnings("unchecked")
    List<String> departments() {
        return (List<String>) scope.getVariable("departments");
    }

    /** Departments to look in the coming round. */
    void pending(List<String> departments) {
        scope.setVariable("pending", departments);
    }

    void reviewOutcome(String outcome) {
        scope.setVariable("reviewOutcome", outcome);
    }
}
