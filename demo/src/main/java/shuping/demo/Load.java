package shuping.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuping.demo.DemoData.Organisation;

/**
 * First start: enters the organisations, opens this year's cycle, files the roll, and leaves each report's text as a
 * draft for someone to find and submit. What is already there is left as it is, so an interrupted loading can be
 * repeated.
 */
public class Load {

    /** Leaves room for the longest holidays between two steps of the player. */
    static final int DAYS_TO_SUBMISSION = 28;
    private static final int DAYS_TO_MEETING = 45;

    private final City city;

    Load(City city) {
        this.city = city;
    }

    /** @param addresses of the gateway and of Keycloak; those of {@code ./run} where left out */
    public static void main(String[] addresses) {
        var city = new City(addresses);
        try {
            new Load(city).run();
        } catch (RuntimeException e) {
            city.journal.plain("装入演示数据失败：" + e.getMessage());
            System.exit(1);
        }
    }

    void run() {
        try (var crew = new Crew()) {
            crew.each(missingOrganisations(), this::enter);
            city.journal.say("党组织 %d 个", city.data.organisations().size());
            var cycle = cycle();
            city.journal.say("%s，报送截止 %s", cycle.path("name").asText(), cycle.at("/timetable/submission").asText());
            fileRoll();
            crew.each(city.data.organisations(), this::leaveDraft);
            city.journal.say("述职报告草稿 %d 份", city.data.organisations().size());
        }
        awaitEveryReportKnown();
        city.journal.say("演示数据已装好");
    }

    private List<Organisation> missingOrganisations() {
        var known = City.list(city.admin().get("/api/organisations")).stream().map(it -> it.path("code").asText()).toList();
        return city.data.organisations().stream().filter(organisation -> !known.contains(organisation.code())).toList();
    }

    private void enter(Organisation organisation) {
        city.admin().put("/api/organisations/" + organisation.code(), Map.of(
                "name", organisation.name(),
                "sector", organisation.sector(),
                "level", organisation.level(),
                "secretary", organisation.secretary(),
                "secretaryName", organisation.secretaryName()));
    }

    private JsonNode cycle() {
        return latestCycle(city).orElseGet(() -> city.admin().post("/api/cycles", newCycle(city.today())));
    }

    static Optional<JsonNode> latestCycle(City city) {
        return City.list(city.admin().get("/api/cycles")).stream()
                .max(Comparator.comparingInt(cycle -> cycle.path("year").asInt()));
    }

    private static Map<String, Object> newCycle(LocalDate today) {
        return Map.of(
                "year", today.getYear(),
                "name", today.getYear() + "年度全市党组织书记抓基层党建工作述职评议考核",
                "zone", City.ZONE.getId(),
                "timetable", Map.ofEntries(
                        Map.entry("submission", weekday(today.plusDays(DAYS_TO_SUBMISSION)).toString()),
                        Map.entry("reviewDays", 5),
                        Map.entry("revisionDays", 3),
                        Map.entry("maxRounds", 3),
                        Map.entry("meeting", weekday(today.plusDays(DAYS_TO_MEETING)).toString()),
                        Map.entry("gradeDays", 10),
                        Map.entry("planDays", 15),
                        Map.entry("planApprovalDays", 5),
                        Map.entry("rectificationMonths", 6),
                        Map.entry("verificationDays", 5),
                        Map.entry("reminderDays", 2)),
                "ballotRules", Map.of(
                        "values", Map.of("GOOD", 100, "FAIRLY_GOOD", 85, "AVERAGE", 70, "POOR", 50),
                        "weights", Map.of("LEADERS", 40, "DEPARTMENTS", 20, "DELEGATES", 20, "GRASSROOTS", 20),
                        "minimumVoters", 5));
    }

    /** A deadline that falls on a weekend would read as a slip of the pen. */
    static LocalDate weekday(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> date.plusDays(2);
            case SUNDAY -> date.plusDays(1);
            default -> date;
        };
    }

    private void fileRoll() {
        var voters = city.data.with("evaluator").stream()
                .map(person -> Map.of("username", person.username(), "name", person.name(), "category", person.category()))
                .toList();
        Waiting.until("评议端收到年度方案、可以录入评议人名册", () -> roll(voters));
        city.journal.say("评议人名册 %d 人", voters.size());
    }

    /** The cycle reaches the review service a moment after it was opened: until then the roll is a conflict. */
    private boolean roll(List<Map<String, String>> voters) {
        var organizer = city.as(City.ORGANIZER);
        if (organizer.call("GET", "/api/roll", null).status() == 409) {
            return false;
        }
        if (organizer.get("/api/roll").path("voters").isEmpty()) {
            organizer.put("/api/roll", Map.of("voters", voters));
        }
        return true;
    }

    private void leaveDraft(Organisation organisation) {
        var writer = city.as(writerFor(organisation));
        var id = City.list(writer.get("/api/reports")).get(0).path("id").asText();
        var report = writer.get("/api/reports/" + id);
        if ("DRAFT".equals(report.path("status").asText()) && !report.path("draft").hasNonNull("text")) {
            writer.upload("PUT", "/api/reports/" + id + "/draft", Map.of(),
                    Attachment.text("file", "述职报告.txt", city.data.report(organisation.code())));
        }
    }

    /** The drafter where there is one, as in life. */
    private String writerFor(Organisation organisation) {
        return city.data.with("drafter").stream()
                .filter(person -> organisation.code().equals(person.organisation()))
                .findFirst()
                .map(DemoData.Person::username)
                .orElse(organisation.secretary());
    }

    private void awaitEveryReportKnown() {
        var expected = city.data.organisations().size();
        Waiting.until("总览收到全部 " + expected + " 份述职报告", () ->
                city.as(City.LEADER).get("/api/dashboard").at("/reports/total").asInt() >= expected);
    }
}
