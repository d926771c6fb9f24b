package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.acceptance.Patience.until;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 现场测评 of one report: opening, voting, closing, and counting again what was handed in. */
final class Appraisal {

    private static final List<String> CHOICES = List.of("GOOD", "FAIRLY_GOOD", "GOOD", "AVERAGE", "GOOD", "ABSTAIN", "POOR");
    private static final Map<String, Integer> VALUES = Map.of("GOOD", 100, "FAIRLY_GOOD", 85, "AVERAGE", 70, "POOR", 50);
    private static final Map<String, Integer> WEIGHTS =
            Map.of("LEADERS", 40, "DEPARTMENTS", 20, "DELEGATES", 20, "GRASSROOTS", 20);

    private final Journey journey;
    private final Year year;
    /** What we handed in: category, choice, how often. */
    private final Map<String, Map<String, Integer>> papers = new HashMap<>();

    Appraisal(Journey journey, Year year) {
        this.journey = journey;
        this.year = year;
    }

    String path() {
        return "/api/ballots/" + journey.id;
    }

    Appraisal open() {
        until("ballot of " + journey.organisation + " waits", () -> "WAITING".equals(ballot().path("state").asText()));
        journey.city.as("organizer").post(path() + "/opening", null);
        return this;
    }

    JsonNode ballot() {
        return journey.city.as("organizer").get(path());
    }

    /** The first so many of the roll hand in their papers. */
    Appraisal vote(int voters) {
        var roll = year.voters();
        for (var i = 0; i < voters; i++) {
            var voter = roll.get(i);
            var choice = CHOICES.get(i * 5 % CHOICES.size());
            journey.city.as(voter.get("username")).post(path() + "/papers", Map.of("choice", choice));
            papers.computeIfAbsent(voter.get("category"), category -> new HashMap<>()).merge(choice, 1, Integer::sum);
        }
        return this;
    }

    Appraisal everyoneVotes() {
        return vote(year.voters().size());
    }

    JsonNode close() {
        var tally = journey.city.as("organizer").post(path() + "/closing", null);
        journey.awaitStage("GRADING");
        return tally;
    }

    /** Nobody is merged here: the city has more than five of each category. */
    void mustHaveCounted(JsonNode tally) {
        assertThat(City.texts(tally.path("categories"), "category")).containsExactlyInAnyOrderElementsOf(WEIGHTS.keySet());
        for (var counted : tally.path("categories")) {
            var own = papers.getOrDefault(counted.path("category").asText(), Map.of());
            assertThat(counted.path("cast").asInt()).isEqualTo(own.values().stream().mapToInt(Integer::intValue).sum());
            assertThat(counted.path("abstained").asInt()).isEqualTo(own.getOrDefault("ABSTAIN", 0));
            VALUES.keySet().forEach(grade -> assertThat(counted.path("counts").path(grade).asInt())
                    .as(counted.path("category").asText() + " " + grade)
                    .isEqualTo(own.getOrDefault(grade, 0)));
        }
        assertThat(tally.path("score").decimalValue()).isEqualByComparingTo(score());
    }

    private BigDecimal score() {
        var sum = BigDecimal.ZERO;
        var weights = 0;
        for (var category : papers.entrySet()) {
            var marked = VALUES.keySet().stream().mapToInt(grade -> category.getValue().getOrDefault(grade, 0)).sum();
            var points = VALUES.entrySet().stream()
                    .mapToInt(grade -> grade.getValue() * category.getValue().getOrDefault(grade.getKey(), 0))
                    .sum();
            var weight = WEIGHTS.get(category.getKey());
            sum = sum.add(BigDecimal.valueOf((long) points * weight).divide(BigDecimal.valueOf(marked), MathContext.DECIMAL128));
            weights += weight;
        }
        return sum.divide(BigDecimal.valueOf(weights), MathContext.DECIMAL128).setScale(2, RoundingMode.HALF_UP);
    }
}
