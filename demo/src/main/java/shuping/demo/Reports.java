package shuping.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reports of the cycle: writing them, handing them in, and asking where they stand. */
class Reports {

    private final City city;
    private final Map<String, String> ids;

    Reports(City city) {
        this.city = city;
        var cycle = Load.latestCycle(city).orElseThrow().path("id").asText();
        this.ids = City.list(city.admin().get("/api/reports")).stream()
                .filter(report -> cycle.equals(report.path("cycleId").asText()))
                .collect(Collectors.toMap(report -> report.path("organisation").asText(), report -> report.path("id").asText()));
    }

    String id(String organisation) {
        return Optional.ofNullable(ids.get(organisation))
                .orElseThrow(() -> new IllegalStateException("本年度没有“" + name(organisation) + "”的述职报告"));
    }

    String name(String organisation) {
        return city.data.organisation(organisation).name();
    }

    Client secretary(String organisation) {
        return city.as("sec-" + organisation);
    }

    void submit(String organisation) {
        secretary(organisation).post("/api/reports/" + id(organisation) + "/submission", null);
        awaitStage(organisation, "REVIEW");
    }

    /** 修改后重新报送. */
    void revise(String organisation, int round) {
        var path = "/api/reports/" + id(organisation);
        Waiting.until(name(organisation) + "可以修改", () -> "RETURNED".equals(status(organisation)));
        var revision = secretary(organisation).get(path).at("/draft/revision").asInt();
        secretary(organisation).put(path + "/draft?revision=" + revision, Map.of("text", Words.revised(organisation, city.data.report(organisation), round)));
        submit(organisation);
    }

    String status(String organisation) {
        return secretary(organisation).get("/api/reports/" + id(organisation)).path("status").asText();
    }

    /** The latest submitted version's plan for the shortcoming of that number; empty if it names none. */
    Optional<String> planned(String organisation, int no) {
        var report = secretary(organisation).get("/api/reports/" + id(organisation));
        var version = secretary(organisation)
                .get("/api/reports/" + id(organisation) + "/versions/" + report.path("version").asInt());
        return Optional.ofNullable(version.at("/structure/plan").get(no - 1)).map(JsonNode::asText);
    }

    String stage(String organisation) {
        return city.as(City.LEADER).get("/api/timelines/" + id(organisation)).path("stage").asText();
    }

    void awaitStage(String organisation, String stage) {
        Waiting.until(name(organisation) + "进入阶段 " + stage, () -> stage.equals(stage(organisation)));
    }
}
