package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The dashboard's figures against a count of what the single pages say. */
final class Recount {

    private final Year year;

    Recount(Year year) {
        this.year = year;
    }

    /** Events of the last step may still be on their way to the dashboard. */
    void mustAgree() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(this::agrees);
    }

    private void agrees() {
        var dashboard = year.city.leader().get("/api/dashboard");
        var stages = year.journeys().stream().collect(Collectors.groupingBy(Journey::stage, Collectors.counting()));
        assertThat(positive(dashboard.at("/reports/byStage"))).isEqualTo(stages);
        assertThat(dashboard.at("/reports/total").asInt()).isEqualTo(year.journeys().size());
        var grades = year.journeys().stream()
                .map(journey -> year.city.leader().get("/api/grades/" + journey.id).path("grade").asText(""))
                .filter(grade -> !grade.isEmpty() && !"null".equals(grade))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(positive(dashboard.path("grades"))).isEqualTo(grades);
        items(dashboard);
    }

    private void items(JsonNode dashboard) {
        var items = City.list(year.city.leader().get("/api/rectification-items"));
        var figures = dashboard.path("items");
        assertThat(figures.path("total").asInt()).isEqualTo(items.size());
        assertThat(figures.path("dueSoon").asLong()).isEqualTo(count(items, light("YELLOW")));
        same(figures, items);
        for (var row : dashboard.path("organisations")) {
            var own = items.stream().filter(item -> item.path("organisation").equals(row.path("code"))).toList();
            same(row, own);
        }
    }

    private static void same(JsonNode figures, List<JsonNode> items) {
        assertThat(figures.path("open").asLong()).isEqualTo(count(items, struckOff().negate()));
        assertThat(figures.path("overdue").asLong()).isEqualTo(count(items, light("RED")));
        assertThat(figures.path("struckOff").asLong()).isEqualTo(count(items, struckOff()));
    }

    private static Predicate<JsonNode> struckOff() {
        return item -> "STRUCK_OFF".equals(item.path("status").asText());
    }

    private static Predicate<JsonNode> light(String light) {
        return item -> light.equals(item.path("light").asText());
    }

    private static long count(List<JsonNode> items, Predicate<JsonNode> which) {
        return items.stream().filter(which).count();
    }

    private static Map<String, Long> positive(JsonNode counts) {
        return counts.properties().stream()
                .filter(count -> count.getValue().asLong() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, count -> count.getValue().asLong()));
    }
}
