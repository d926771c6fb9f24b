package shuping.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;

/** 点评并评定等次: the leader follows the proposal, or departs from it with a reason. */
class Grading {

    private final City city;
    private final Reports reports;
    private final TaskInbox tasks;

    Grading(City city, Reports reports, TaskInbox tasks) {
        this.city = city;
        this.reports = reports;
        this.tasks = tasks;
    }

    void decide(Part part) {
        var organisation = part.organisation();
        var task = tasks.await(City.LEADER, "GRADE", reports.id(organisation), null);
        var proposed = proposed(task);
        var grade = part.grade() == null ? proposed : part.grade();
        var decision = new LinkedHashMap<String, Object>();
        decision.put("grade", grade);
        if (!grade.equals(proposed)) {
            decision.put("reason", "上年度指出的同类问题未见实效，按不高于“一般”评定。");
        }
        decision.put("comment", Words.comment(grade));
        decision.put("problems", part.remark() == null ? List.of() : List.of(part.remark()));
        tasks.complete(City.LEADER, task, decision);
        reports.awaitStage(organisation, "RECTIFICATION");
        city.journal.say("%s：评定为“%s”", reports.name(organisation), Words.grade(grade));
    }

    private String proposed(JsonNode task) {
        return city.as(City.LEADER).get("/api/tasks/" + task.path("id").asText()).at("/proposal/grade").asText();
    }
}
