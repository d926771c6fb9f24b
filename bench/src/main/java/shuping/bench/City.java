package shuping.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import shuping.demo.Accounts;
import shuping.demo.DemoData;
import shuping.demo.DemoData.Organisation;
import shuping.demo.DemoData.Person;
import shuping.stack.House;
import shuping.stack.Ports;
import shuping.stack.Service;

/** The whole system, running, with the organisations of the invented city in it. */
final class City implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final String ORGANIZER = "organizer";
    static final String LEADER = "leader-1";

    /** As few as the rules of the ballot allow. */
    private static final int VOTERS = 5;

    final DemoData data = new DemoData();
    final House house;
    final Accounts accounts;
    private final Map<String, List<String>> departments = new ConcurrentHashMap<>();

    /** @param flags of the services' JVMs, beyond those of {@code ./run} */
    City(Path directory, List<String> flags) {
        house = new House(directory, Ports.free(), line -> Bench.say("  " + line));
        for (var service : Service.values()) {
            house.with(service, flags, Map.of());
        }
        house.start();
        accounts = new Accounts(house.url(), house.keycloakUrl());
        data.organisations().forEach(it -> accounts.of("admin").put("/api/organisations/" + it.code(), Map.of(
                "name", it.name(), "sector", it.sector(), "level", it.level(),
                "secretary", it.secretary(), "secretaryName", it.secretaryName())));
        data.organisations().forEach(this::departments);
        everyoneLogsIn();
    }

    /** Passwords are slow to check by design, and no part of a loop. */
    private void everyoneLogsIn() {
        Stream.of("reviewer", "supervisor", "leader", "organizer").flatMap(role -> data.with(role).stream())
                .forEach(person -> accounts.of(person.username()).token());
        voters().forEach(person -> accounts.of(person.username()).token());
    }

    /** Codes of the departments that review the organisation's reports. */
    List<String> departments(Organisation organisation) {
        var sectorAndLevel = "sector=" + organisation.sector() + "&level=" + organisation.level();
        return departments.computeIfAbsent(sectorAndLevel, key -> Desk.list(
                        accounts.of("admin").get("/api/routing?" + key).path("departments")).stream()
                .map(department -> department.path("code").asText())
                .toList());
    }

    List<Person> voters() {
        return data.with("evaluator").subList(0, VOTERS);
    }

    /** A year of its own: a report of each organisation, drafts written, process started. */
    List<Report> open(int year, Bell bell) {
        var cycle = accounts.of("admin").post("/api/cycles", cycle(year)).path("id").asText();
        fileRoll(cycle);
        var reports = Desk.list(accounts.of("admin").get("/api/reports")).stream()
                .filter(report -> cycle.equals(report.path("cycleId").asText()))
                .map(this::report)
                .toList();
        reports.forEach(report -> {
            accounts.of(report.secretary()).put("/api/reports/" + report.id() + "/draft",
                    Map.of("text", Report.text(report.organisation())));
            bell.next(report.id(), "task.created", 0);
        });
        return reports;
    }

    private Report report(JsonNode row) {
        return new Report(row.path("id").asText(), data.organisation(row.path("organisation").asText()));
    }

    /** The year reaches the review service a moment after it was opened. */
    private void fileRoll(String cycle) {
        var organizer = accounts.of(ORGANIZER);
        Bench.until("the roll is that of the new year", () ->
                cycle.equals(organizer.call("GET", "/api/roll", null).body().path("cycleId").asText()));
        organizer.put("/api/roll", Map.of("voters", voters().stream()
                .map(it -> Map.of("username", it.username(), "name", it.name(), "category", it.category()))
                .toList()));
    }

    private static Map<String, Object> cycle(int year) {
        var submission = LocalDate.now(ZONE).plusDays(30);
        return Map.of(
                "year", year,
                "name", year + "年度述职评议",
                "zone", ZONE.getId(),
                "timetable", Map.ofEntries(
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
                        Map.entry("reminderDays", 2)),
                "ballotRules", Map.of(
                        "values", Map.of("GOOD", 100, "FAIRLY_GOOD", 85, "AVERAGE", 70, "POOR", 50),
                        "weights", Map.of("LEADERS", 40, "DEPARTMENTS", 20, "DELEGATES", 20, "GRASSROOTS", 20),
                        "minimumVoters", VOTERS));
    }

    @Override
    public void close() {
        house.close();
    }
}
