package shuping.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import shuping.demo.DemoData.Person;

/** 现场测评: opening, voting, closing, and counting what was handed in against the tally. */
class Balloting {

    private static final int ABSENT_PERCENT = 8;

    private final City city;
    private final Reports reports;
    private final Crew crew;
    private final Map<String, AtomicInteger> handedIn = new ConcurrentHashMap<>();

    Balloting(City city, Reports reports, Crew crew) {
        this.city = city;
        this.reports = reports;
        this.crew = crew;
    }

    void open(List<Part> parts) {
        crew.each(parts, part -> {
            Waiting.until(reports.name(part.organisation()) + "待测评", () -> "WAITING".equals(state(part)));
            city.as(City.ORGANIZER).post(path(part) + "/opening", null);
        });
    }

    /** Each evaluator votes on all of them in turn, as in the hall; a few are absent. */
    void vote(List<Part> parts, List<Person> evaluators) {
        crew.each(evaluators, person -> parts.forEach(part -> {
            var dice = new Random((person.username() + part.organisation()).hashCode());
            if (dice.nextInt(100) >= ABSENT_PERCENT) {
                city.as(person.username())
                        .post(path(part) + "/papers", Map.of("choice", part.mood().choice(dice.nextInt(100))));
                handedIn.computeIfAbsent(part.organisation(), code -> new AtomicInteger()).incrementAndGet();
            }
        }));
    }

    void close(List<Part> parts) {
        crew.each(parts, part -> {
            city.as(City.ORGANIZER).post(path(part) + "/closing", null);
            var tally = city.as(City.SCRUTINEER).get(path(part) + "/tally");
            check(part, tally);
            reports.awaitStage(part.organisation(), "GRADING");
            city.journal.say("%s：测评得分 %s（%d 票）", reports.name(part.organisation()),
                    tally.path("score").asText(), tally.path("cast").asInt());
        });
    }

    private void check(Part part, JsonNode tally) {
        var papers = handedIn.get(part.organisation()).get();
        if (tally.path("cast").asInt() != papers) {
            throw new IllegalStateException("%s：交了 %d 票，计票 %d 票".formatted(
                    reports.name(part.organisation()), papers, tally.path("cast").asInt()));
        }
    }

    private String state(Part part) {
        return City.list(city.as(City.ORGANIZER).get("/api/ballots")).stream()
                .filter(ballot -> reports.id(part.organisation()).equals(ballot.path("reportId").asText()))
                .map(ballot -> ballot.path("state").asText())
                .findFirst()
                .orElse("");
    }

    private String path(Part part) {
        return "/api/ballots/" + reports.id(part.organisation());
    }
}
