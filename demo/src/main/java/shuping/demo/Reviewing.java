package shuping.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** 部门审核: rounds of opinions, returns, and the leader's ruling after the last one. */
class Reviewing {

    private final City city;
    private final Reports reports;
    private final TaskInbox tasks;
    private final Map<String, List<String>> routes = new ConcurrentHashMap<>();

    Reviewing(City city, Reports reports, TaskInbox tasks) {
        this.city = city;
        this.reports = reports;
        this.tasks = tasks;
    }

    /** From the first submission to where the part's review ends. */
    void wholeReview(Part part) {
        var organisation = part.organisation();
        for (var round = 1; ; round++) {
            var stage = round(part, round);
            if ("REVISION".equals(stage) && (round < part.returns() || part.ending().reaches(Part.Ending.APPRAISAL))) {
                reports.revise(organisation, round);
            } else {
                city.journal.say("%s：第 %d 轮审核，%s", reports.name(organisation), round, Words.stage(stage));
                if ("ESCALATED".equals(stage) && part.ending() != Part.Ending.ESCALATED) {
                    rule(organisation);
                }
                return;
            }
        }
    }

    /** @return the stage that the round led to */
    String round(Part part, int round) {
        var organisation = part.organisation();
        return Waiting.until(reports.name(organisation) + "第 " + round + " 轮审核结束", () -> {
            departments(organisation).forEach(department -> opinion(part, department, round));
            var stage = reports.stage(organisation);
            return "REVIEW".equals(stage) ? Optional.empty() : Optional.of(stage);
        });
    }

    /** Only these departments, in the first round. */
    void opinions(Part part, List<String> departments) {
        departments.forEach(department -> Waiting.until(
                reports.name(part.organisation()) + "的审核任务到达 " + department,
                () -> opinion(part, department, 1)));
    }

    List<String> departments(String code) {
        return routes.computeIfAbsent(code, this::route);
    }

    private List<String> route(String code) {
        var organisation = city.data.organisation(code);
        var routing = city.admin()
                .get("/api/routing?sector=" + organisation.sector() + "&level=" + organisation.level());
        return City.list(routing.path("departments")).stream().map(department -> department.path("code").asText()).toList();
    }

    JsonNode task(String organisation, String department) {
        return tasks.await(reviewer(department, organisation), "REVIEW", reports.id(organisation), null);
    }

    void claim(String organisation, String department) {
        tasks.claim(reviewer(department, organisation), task(organisation, department));
    }

    private boolean opinion(Part part, String department, int round) {
        var reviewer = reviewer(department, part.organisation());
        var task = tasks.find(reviewer, "REVIEW", reports.id(part.organisation()), null);
        task.ifPresent(open -> tasks.complete(reviewer, open, verdict(part, department, round)));
        return task.isPresent();
    }

    private Map<String, Object> verdict(Part part, String department, int round) {
        return "organisation".equals(department) && part.returned(round)
                ? Map.of("outcome", "return", "opinion", Words.returned(part.organisation(), round), "score", 68 + round)
                : Map.of("outcome", "pass", "opinion", Words.passed(department), "score", Words.score(part.mood(), department));
    }

    private void rule(String organisation) {
        tasks.complete(City.LEADER, tasks.await(City.LEADER, "DECIDE_ESCALATION", reports.id(organisation), null),
                Map.of("outcome", "accept", "reason", "主要问题已经写明，个人履责部分请在现场述职时当面讲清，不再退回。"));
        reports.awaitStage(organisation, "APPRAISAL");
        city.journal.say("%s：领导裁定，同意进入现场测评", reports.name(organisation));
    }

    /** The organisation department has two; they share the organisations. */
    private static String reviewer(String department, String organisation) {
        return "organisation".equals(department) && organisation.hashCode() % 2 == 0
                ? "rev-organisation-2"
                : "rev-" + department;
    }
}
