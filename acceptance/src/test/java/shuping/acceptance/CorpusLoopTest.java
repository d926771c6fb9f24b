package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shuping.demo.Attachment;
import shuping.stack.Root;

/** Real reports, cut from a compiled file, through the loop. The file is not ours: it may stand beside this project. */
class CorpusLoopTest {

    private static final Path BUNDLE = Root.directory().resolve("../shared/corpus/bundle.txt").normalize();
    /** So many of them go on to the end of the loop. */
    private static final int WHOLLY = 2;

    @Test
    void everyReportOfTheBundleIsUnderstoodAndSomeGoAllTheWay() throws IOException {
        assumeTrue(Files.exists(BUNDLE), "no corpus beside this project");
        var city = City.get();
        var year = Year.open(city);
        var journeys = year.journeys().iterator();
        var submitted = new ArrayList<Journey>();
        for (var report : cut(city, Files.readString(BUNDLE))) {
            submitted.add(submit(journeys.next(), report));
        }
        assertThat(submitted).hasSize(12);
        submitted.subList(0, WHOLLY).forEach(journey -> wholly(journey, year));
        new Recount(year).mustAgree();
    }

    /** A report of the bundle: where it stands in it, and how it was understood there. */
    private record Report(String text, JsonNode structure) {}

    private static List<Report> cut(City city, String bundle) {
        var structures = City.list(city.as("sec-qingshi").upload("POST", "/api/reports/structure", Map.of(),
                Attachment.text("file", "汇编.txt", bundle)).path("reports"));
        var reports = new ArrayList<Report>();
        for (var i = 0; i < structures.size(); i++) {
            var start = bundle.indexOf(structures.get(i).path("title").asText());
            var end = i + 1 < structures.size() ? bundle.indexOf(structures.get(i + 1).path("title").asText()) : bundle.length();
            reports.add(new Report(bundle.substring(start, end), structures.get(i)));
        }
        return reports;
    }

    /** Alone it is understood as it was in the bundle; as it is, nobody may submit it. */
    private static Journey submit(Journey journey, Report report) {
        var draft = journey.write(report.text()).report().path("draft");
        assertThat(draft.path("title")).isEqualTo(report.structure().path("title"));
        for (var part : List.of("achievements", "shortcomings", "causes", "plan")) {
            assertThat(draft.path("structure").path(part)).as(part).isEqualTo(report.structure().path(part));
        }
        assertThat(journey.submit(422)).isEqualTo("blocking-findings");
        fillBlanks(journey, clean(journey));
        journey.submit();
        return journey;
    }

    /** What document mills left behind goes at the press of a button. */
    private static JsonNode clean(Journey journey) {
        var draft = journey.report().path("draft");
        return journey.secretary().post(journey.path() + "/draft/cleaning?revision=" + draft.path("revision").asInt(),
                Map.of("rules", List.of("watermarks")));
    }

    /** The blanks are the secretary's to fill, one by one. */
    private static void fillBlanks(Journey journey, JsonNode draft) {
        var text = new StringBuilder(draft.path("text").asText());
        var blanks = City.list(journey.secretary().get(journey.path() + "/draft/findings").path("findings")).stream()
                .filter(finding -> finding.path("rule").asText().equals("placeholders"))
                .flatMap(finding -> City.list(finding.path("places")).stream())
                .sorted(Comparator.comparingInt((JsonNode place) -> place.path("start").asInt()).reversed())
                .toList();
        blanks.forEach(place -> text.replace(place.path("start").asInt(), place.path("end").asInt(), "12"));
        journey.secretary().put(journey.path() + "/draft?revision=" + draft.path("revision").asLong(), Map.of("text", text.toString()));
    }

    private static void wholly(Journey journey, Year year) {
        journey.departments().forEach(journey::pass);
        journey.awaitStage("APPRAISAL");
        new Appraisal(journey, year).open().everyoneVotes().close();
        var leader = journey.city.leader();
        var task = journey.awaitTask("leader-1", "GRADE", null).path("id").asText();
        journey.decide("leader-1", "GRADE", null, Map.of("comment", "问题找得准，整改要见底。", "problems", List.of(),
                "grade", leader.get("/api/tasks/" + task).at("/proposal/grade").asText()));
        var items = new Rectification(journey);
        var shortcomings = new LinkedHashSet<String>();
        journey.secretary().get(journey.path() + "/versions/1").at("/structure/shortcomings")
                .forEach(it -> shortcomings.add(it.asText()));
        var listed = items.items();
        assertThat(listed).extracting(it -> it.path("problem").asText()).containsExactlyElementsOf(shortcomings);
        listed.forEach(item -> items.wholly(item.path("id").asText()));
        journey.awaitStage("CLOSED").awaitStatus("CLOSED");
    }
}
