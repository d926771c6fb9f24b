package shuping.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import shuping.demo.DemoData.Organisation;

/**
 * Camunda alone, in this JVM, with a database of its own on the same server: the same processes and decision tables, the
 * same messages, claims and completions, and delegates that tell nobody. What is faster here is what everything around
 * the engine costs.
 */
final class BareEngine implements AutoCloseable {

    private static final String DATABASE = "bench_engine";
    private static final String SUPERUSER = "postgres";
    private static final int CONNECTIONS = 12;

    private final ProcessEngine engine;

    /** Dates as far off as real ones; public because the BPMN calls it. */
    public static final class Deadlines {
        private static final long MONTH = 30L * 24 * 3600 * 1000;

        public Date due(DelegateExecution execution, String task) {
            return new Date(System.currentTimeMillis() + MONTH);
        }

        public Date reminder(DelegateExecution execution, String task) {
            return due(execution, task);
        }

        public Date overdue(DelegateExecution execution, String task) {
            return due(execution, task);
        }
    }

    /** @param server JDBC address that a database name can be appended to */
    BareEngine(String server) {
        makeDatabase(server);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(server + DATABASE);
        configuration.setJdbcUsername(SUPERUSER);
        configuration.setJdbcPassword(SUPERUSER);
        configuration.setJdbcMaxActiveConnections(CONNECTIONS);
        configuration.setJdbcMaxIdleConnections(CONNECTIONS);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(true);
        configuration.setBeans(beans());
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment()
                .addClasspathResource("bpmn/report.bpmn")
                .addClasspathResource("bpmn/rectification-item.bpmn")
                .addClasspathResource("dmn/departments.dmn")
                .addClasspathResource("dmn/grade.dmn")
                .deploy();
    }

    private static Map<Object, Object> beans() {
        JavaDelegate nothing = execution -> { };
        JavaDelegate openRound = execution -> {
            execution.setVariable("pending", execution.getVariable("departments"));
            execution.setVariable("round", 1);
            execution.setVariable("returns", 0);
        };
        JavaDelegate concludeReview = execution -> execution.setVariable("reviewOutcome", "passed");
        ExecutionListener silent = execution -> { };
        var beans = new HashMap<Object, Object>();
        beans.put("deadlines", new Deadlines());
        beans.put("openRound", openRound);
        beans.put("concludeReview", concludeReview);
        beans.put("announceProposal", silent);
        List.of("requestAppraisal", "requestRectification", "closeReport", "remind", "escalate")
                .forEach(name -> beans.put(name, nothing));
        return beans;
    }

    /** @return business key of a process that waits for the submission */
    String start(Organisation organisation) {
        var id = UUID.randomUUID().toString();
        engine.getRuntimeService().startProcessInstanceByKey("report", id, Map.of(
                "reportId", id, "cycleId", id, "organisation", organisation.code(),
                "sector", organisation.sector(), "level", organisation.level(), "returns", 0));
        return id;
    }

    void loop(String report) {
        message("report-submitted", report, Map.of());
        var reviews = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(report).list();
        reviews.forEach(task -> decide(task.getId(), Map.of()));
        message("ballot-closed", report, Map.of("score", 92.5));
        decide(only(report), Map.of());
        var item = UUID.randomUUID().toString();
        message("items-listed", report, Map.of("itemIds", List.of(item)));
        message("plan-filed", item, Map.of("planDeadline", "2099-12-31"));
        decide(only(item), Map.of("approved", true));
        message("evidence-filed", item, Map.of());
        decide(only(item), Map.of("struckOff", true));
    }

    boolean ended(String report) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(report).count() == 0;
    }

    private String only(String businessKey) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(businessKey).singleResult().getId();
    }

    private void decide(String task, Map<String, Object> outcome) {
        engine.getTaskService().claim(task, "somebody");
        engine.getTaskService().complete(task, outcome);
    }

    private void message(String name, String businessKey, Map<String, Object> variables) {
        engine.getRuntimeService().createMessageCorrelation(name)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlate();
    }

    private static void makeDatabase(String server) {
        try (var connection = DriverManager.getConnection(server + "postgres", SUPERUSER, SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + DATABASE + " with (force)");
            statement.execute("create database " + DATABASE + " template template0 encoding 'UTF8'"
                    + " locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make a database for the bare engine", e);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
