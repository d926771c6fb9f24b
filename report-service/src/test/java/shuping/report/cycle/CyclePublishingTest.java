package shuping.report.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.report.Problems.pointers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shuping.contracts.ReportEvent.CyclePublished;
import shuping.contracts.ReportEvent.OrganisationRegistered;
import shuping.contracts.ReportEvent.ReportRequested;
import shuping.platform.test.Api;
import shuping.platform.test.Events;
import shuping.report.ReportServiceTest;
import shuping.report.World;

@ReportServiceTest
class CyclePublishingTest {

    @Autowired
    private Api api;

    @Autowired
    private Events events;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void openingACycleAsksEveryOrganisationForAReport() {
        var cycle = UUID.fromString(world.aCycle());
        events.awaitPublished(CyclePublished.class, e -> e.cycleId().equals(cycle));
        var requested = events.awaitPublished(ReportRequested.class,
                e -> e.cycleId().equals(cycle) && e.organisation().equals("wangqiao"));
        assertThat(requested.secretary()).isEqualTo("sec-wangqiao");
        assertThat(requested.organisationName()).isEqualTo("望桥街道党工委");
        assertThat(world.reportOf("wangqiao", cycle.toString())).isEqualTo(requested.reportId().toString());
    }

    @Test
    void anOrganisationThatComesLaterOwesItsReportToo() {
        world.aCycle();
        world.organisation("late-comer", "新成立的党支部", "sec-late", "某某");
        events.awaitPublished(OrganisationRegistered.class, e -> e.code().equals("late-comer"));
        var requested = events.awaitPublished(ReportRequested.class, e -> e.organisation().equals("late-comer"));
        assertThat(requested.cycleId().toString())
                .isEqualTo(api.get("admin", "/api/cycles/current").body().get("id").textValue());
    }

    @Test
    void registeringTheSameAgainIsQuiet() {
        world.organisation("qingshi", "青石街道党工委", "sec-qingshi", "沈若棠");
        assertThat(jdbc.sql("select count(*) from report group by cycle_id, organisation having count(*) > 1")
                .query(Integer.class).list()).isEmpty();
    }

    @Test
    void ofTwoCyclesOpenedForOneYearAtOnceOneIs() {
        var body = world.opening(world.year());
        var answers = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> api.post("admin", "/api/cycles", body)))
                .toList().stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Api.Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(answer -> {
            assertThat(answer.body().get("type").textValue()).isEqualTo("/problems/cycle-exists");
            assertThat(answer.body().get("title").textValue()).contains("卢经纬", world.today().toString());
        });
    }

    @Test
    void organisationsAddedWhileACycleOpensOweExactlyOneReport() {
        var opening = CompletableFuture.supplyAsync(world::aCycle);
        var adding = IntStream.range(0, 6)
                .mapToObj(n -> CompletableFuture.runAsync(
                        () -> world.organisation("racer-" + n, "同时登记的党支部", "sec-racer", "某某")))
                .toList();
        var cycle = opening.join();
        adding.forEach(CompletableFuture::join);
        assertThat(jdbc.sql("select count(*) from report where cycle_id = ?::uuid and organisation like 'racer-%'")
                .param(cycle).query(Integer.class).single()).isEqualTo(6);
    }

    @Test
    void aMovedTimetableIsPublishedAgain() {
        var cycle = world.aCycle();
        world.submissionEnds(cycle, world.today().plusDays(33));
        var published = events.awaitPublished(CyclePublished.class, e -> e.cycleId().toString().equals(cycle)
                && e.timetable().submission().equals(world.today().plusDays(33)));
        assertThat(published.name()).contains("年度述职评议考核");
    }

    @Test
    void whatACycleAsksOfReportsIsTheUsualUntilSomebodySaysOtherwise() {
        var body = world.opening(world.year());
        var usual = api.post("admin", "/api/cycles", body).body();
        assertThat(usual.at("/reportRules/writtenLimit").intValue()).isEqualTo(5_000);
        assertThat(usual.at("/reportRules/problemShare").intValue()).isEqualTo(33);
        body.put("reportRules", Map.of("writtenLimit", 3_000, "problemShare", 40, "severities", Map.of("too-long", "BLOCKING"),
                "requiredPoints", List.of(Map.of("name", "党建引领基层治理", "words", List.of("基层治理", "网格")))));
        var change = api.put("admin", "/api/cycles/" + usual.get("id").textValue(), body);
        assertThat(change.status()).as(change.text()).isEqualTo(200);
        body.remove("reportRules");
        assertThat(api.put("admin", "/api/cycles/" + usual.get("id").textValue(), body).body().get("reportRules"))
                .isEqualTo(change.body().get("reportRules"));
        assertThat(change.body().at("/reportRules/requiredPoints/0/words/1").textValue()).isEqualTo("网格");
        assertThat(change.body().at("/reportRules/severities/too-long").textValue()).isEqualTo("BLOCKING");
        body.put("reportRules", Map.of("writtenLimit", 100));
        assertThat(pointers(api.put("admin", "/api/cycles/" + usual.get("id").textValue(), body)))
                .containsExactly("#/reportRules/writtenLimit");
    }

    @Test
    void aCycleThatCannotWorkIsRefusedWithEveryField() {
        var body = world.opening(world.year());
        body.put("name", " ");
        assertThat(pointers(api.post("admin", "/api/cycles", body))).contains("#/name");
        body.put("name", "名称");
        body.put("zone", "Mars");
        body.put("timetable", Map.of("submission", "2031-01-01"));
        assertThat(pointers(api.post("admin", "/api/cycles", body)))
                .contains("#/zone", "#/timetable/meeting", "#/timetable/reviewDays", "#/timetable/maxRounds");
        body.put("timetable", Map.of("submission", "明天"));
        assertThat(pointers(api.post("admin", "/api/cycles", body))).containsExactly("#/timetable/submission");
        body.put("year", 1);
        body.put("timetable", world.timetable(world.today()));
        assertThat(pointers(api.post("admin", "/api/cycles", body))).containsExactly("#/year");
    }

    @Test
    void anOrganisationThatCannotBeIsRefusedWithEveryField() {
        var answer = api.put("admin", "/api/organisations/x", Map.of("name", "党\0支部", "secretary", "沈 若棠"));
        assertThat(pointers(answer)).contains("#/name", "#/sector", "#/level", "#/secretary", "#/secretaryName");
        var code = api.put("admin", "/api/organisations/QingShi", Map.of("name", "党支部", "sector", "STREET",
                "level", "TOWNSHIP", "secretary", "s", "secretaryName", "某某"));
        assertThat(pointers(code)).containsExactly("#/code");
        var sector = api.put("admin", "/api/organisations/x", Map.of("sector", "FACTORY"));
        assertThat(pointers(sector)).containsExactly("#/sector");
    }
}
