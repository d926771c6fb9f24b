package shuping.acceptance;

import static shuping.acceptance.Patience.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A 述职年度 of its own for a test, with a report of every organisation, so that tests keep out of each other's way.
 * Each is later than those before: the roll and the dashboard are always those of the latest.
 */
final class Year {

    private static final AtomicInteger NEXT = new AtomicInteger(2031);
    private static final int LEAST_VOTERS = 5;

    final City city;
    final String id;
    private final Map<String, String> reports;

    private Year(City city, String id) {
        this.city = city;
        this.id = id;
        this.reports = City.list(city.admin().get("/api/reports")).stream()
                .filter(report -> id.equals(report.path("cycleId").asText()))
                .collect(Collectors.toMap(report -> report.path("organisation").asText(), report -> report.path("id").asText()));
    }

    static Year open(City city) {
        return open(city, city.today().plusDays(28));
    }

    /** @param submission last day to submit */
    static Year open(City city, LocalDate submission) {
        var year = NEXT.getAndIncrement();
        var cycle = city.admin().post("/api/cycles", Map.of(
                "year", year,
                "name", year + "年度述职评议",
                "zone", City.ZONE.getId(),
                "timetable", timetable(submission),
                "ballotRules", Map.of(
                        "values", Map.of("GOOD", 100, "FAIRLY_GOOD", 85, "AVERAGE", 70, "POOR", 50),
                        "weights", Map.of("LEADERS", 40, "DEPARTMENTS", 20, "DELEGATES", 20, "GRASSROOTS", 20),
                        "minimumVoters", LEAST_VOTERS)));
        var opened = new Year(city, cycle.path("id").asText());
        opened.fileRoll();
        until("dashboard knows every report of " + year, () ->
                city.leader().get("/api/dashboard").at("/reports/total").asInt() == city.data.organisations().size());
        return opened;
    }

    private static Map<String, Object> timetable(LocalDate submission) {
        return Map.ofEntries(
                Map.entry("submission", submission.toString()),
                Map.entry("reviewDays", 5),
                Map.entry("revisionDays", 3),
                Map.entry("maxRounds", 3),
                Map.entry("meeting", submission.plusDays(20).toString()),
                Map.entry("gradeDays", 10),
                Map.entry("planDays", 15),
                Map.entry("planApprovalDays", 5),
                Map.entry("rectificationMonths", 6),
                Map.entry("verificationDays", 5),
                Map.entry("reminderDays", 2));
    }

    private void fileRoll() {
        var organizer = city.as("organizer");
        until("the roll is this year's", () -> id.equals(organizer.get("/api/roll").path("cycleId").asText()));
        organizer.put("/api/roll", Map.of("voters", voters()));
    }

    List<Map<String, String>> voters() {
        return city.data.with("evaluator").stream()
                .map(it -> Map.of("username", it.username(), "name", it.name(), "category", it.category()))
                .toList();
    }

    Journey journey(String organisation) {
        return new Journey(city, organisation, reports.get(organisation));
    }

    List<Journey> journeys() {
        return reports.keySet().stream().sorted().map(this::journey).toList();
    }
}
