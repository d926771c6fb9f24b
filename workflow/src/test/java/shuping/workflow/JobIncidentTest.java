package shuping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import shuping.platform.test.Api;
import shuping.platform.test.ServiceTest;

/** A timer that used up its tries. */
@ServiceTest
@Import(Process.class)
class JobIncidentTest {

    private static final String INCIDENTS = "/api/incidents/workflow";

    @Autowired
    Process process;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Api api;

    @Test
    void itNamesTheStepAndTheOrganisationAndIsTriedAgainButNeverDiscarded() {
        var report = process.requested();
        var instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(report.id.toString()).singleResult();
        var timer = jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().get(0);
        jobs.setJobRetries(timer.getId(), 0);

        var incident = incident(report);
        assertThat(incident.get("kind").textValue()).isEqualTo("JOB");
        assertThat(incident.get("organisationName").textValue()).isEqualTo("青石街道党工委");
        assertThat(incident.get("summary").textValue()).matches("流程步骤“撰写报送报告：(临期|逾期)”执行失败");

        var path = INCIDENTS + "/" + incident.get("id").textValue();
        var refused = api.post("sysadmin", path + "/discard", Map.of("reason", "不要了"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("type").textValue()).isEqualTo("/problems/not-discardable");
        assertThat(refused.body().get("title").textValue()).contains("流程步骤不能放弃");

        assertThat(api.post("sysadmin", path + "/replay", null).status()).isEqualTo(200);
        assertThat(incident(report)).isNull();
        assertThat(api.post("sysadmin", path + "/discard", Map.of("reason", "不要了")).status()).isEqualTo(404);
    }

    private JsonNode incident(Report report) {
        return StreamSupport.stream(api.get("sysadmin", INCIDENTS).body().spliterator(), false)
                .filter(incident -> incident.get("reportId").textValue().equals(report.id.toString()))
                .findFirst()
                .orElse(null);
    }
}
