package shuping.workflow.routing;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shuping.platform.Actor;
import shuping.platform.Problem;

/** The drawn process of a report or of one of its items, and where its tokens are. */
@RestController
@RequestMapping("/api/processes")
@Tag(name = "processes")
class ProcessController {

    private final RepositoryService repository;
    private final HistoryService history;
    private final JdbcClient jdbc;

    ProcessController(RepositoryService repository, HistoryService history, JdbcClient jdbc) {
        this.repository = repository;
        this.history = history;
        this.jdbc = jdbc;
    }

    /** @param item a rectification item of the report, for that item's own process */
    @GetMapping("/{reportId}/diagram")
    Diagram diagram(@PathVariable UUID reportId, @RequestParam(required = false) @Nullable UUID item, Actor actor)
            throws IOException {
        requireVisible(reportId, item, actor);
        var businessKey = item == null ? reportId.toString() : item.toString();
        var instance = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey).singleResult();
        if (instance == null) {
            throw Problem.notFound("这份报告的流程");
        }
        var activities = history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list();
        try (var xml = repository.getProcessModel(instance.getProcessDefinitionId())) {
            return new Diagram(new String(xml.readAllBytes(), StandardCharsets.UTF_8),
                    ids(activities, false), ids(activities, true), instance.getProcessDefinitionVersion());
        }
    }

    private static List<String> ids(List<HistoricActivityInstance> activities, boolean ended) {
        return activities.stream()
                .filter(activity -> ended == (activity.getEndTime() != null))
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> !id.endsWith("#multiInstanceBody"))
                .distinct()
                .toList();
    }

    /** Those who hold or held a task about the report, its own organisation, leaders and administrators. */
    private void requireVisible(UUID reportId, @Nullable UUID item, Actor actor) {
        var visible = jdbc.sql("""
                        select exists (select from report r where r.id = :report
                            and (cast(:item as uuid) is null or exists (select from item i where i.id = :item and i.report_id = r.id))
                            and (:everything or r.organisation = :organisation
                                 or exists (select from inbox_task t where t.report_id = r.id and t.task_group in (:groups))))""")
                .param("report", reportId)
                .param("item", item)
                .param("everything", actor.has("leader") || actor.has("administrator"))
                .param("organisation", actor.has("secretary") || actor.has("drafter") ? actor.organisation() : "")
                .param("groups", actor.groups())
                .query(Boolean.class)
                .single();
        if (!visible) {
            throw Problem.notFound("这份报告");
        }
    }

    /**
     * @param active BPMN ids where a token is
     * @param done BPMN ids a token has left
     * @param version of the definition this instance runs on
     */
    record Diagram(String xml, List<String> active, List<String> done, int version) {}
}
