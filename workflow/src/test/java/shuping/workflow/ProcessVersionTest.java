package shuping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import shuping.contracts.WorkflowEvent.AppraisalRequested;
import shuping.platform.test.Api;
import shuping.platform.test.ServiceTest;

/** A changed process is for new reports; a running one finishes on the version it started with. */
@ServiceTest
@Import(Process.class)
class ProcessVersionTest {

    @Autowired
    Process process;

    @Autowired
    Api api;

    @Autowired
    RepositoryService repository;

    private String deployment;

    @AfterEach
    void asBefore() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void aRunningReportKeepsItsProcessWhileNewOnesTakeTheChangedOne() throws IOException {
        var old = process.submitted();
        var version = versionOf(old);

        deployment = deployWith("各部门联合审核", "各部门联合审读");
        var fresh = process.submitted();

        assertThat(versionOf(old)).isEqualTo(version);
        assertThat(diagramOf(old)).contains("各部门联合审核");
        assertThat(versionOf(fresh)).isEqualTo(version + 1);
        assertThat(diagramOf(fresh)).contains("各部门联合审读");
        old.everyonePasses().hears(AppraisalRequested.class);
    }

    private String deployWith(String word, String other) throws IOException {
        var deploy = repository.createDeployment().name("changed");
        for (var file : new String[] {"bpmn/report.bpmn", "bpmn/rectification-item.bpmn", "dmn/departments.dmn", "dmn/grade.dmn"}) {
            var text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            deploy.addString(file, text.replace(word, other));
        }
        return deploy.deploy().getId();
    }

    private int versionOf(Report report) {
        return api.get("leader-1", "/api/processes/" + report.id + "/diagram").body().get("version").intValue();
    }

    private String diagramOf(Report report) {
        return api.get("leader-1", "/api/processes/" + report.id + "/diagram").body().get("xml").asText();
    }
}
