package shuping.review.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.contracts.EvaluatorCategory;
import shuping.contracts.Level;
import shuping.contracts.ReportEvent;
import shuping.contracts.Sector;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent;
import shuping.platform.test.Api;
import shuping.review.ReviewServiceTest;
import shuping.review.World;

@ReviewServiceTest
class LiveTest {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private Streams streams;

    private final List<CompletableFuture<?>> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(stream -> stream.cancel(true));
    }

    @Test
    void whoMayReadAReportHearsOfItTypeAndIdAndNothingElse() {
        var readers = List.of(listen("sec-qingshi"), listen("leader-1"), listen("auditor"));
        var others = List.of(listen("sec-bailu"), listen("rev-health"), listen("supervisor-1"), listen("eval-01"), listen("sysadmin"));
        var report = world.submitted("qingshi");
        everybodyHasHeard(readers);
        everybodyHasHeard(others);
        assertThat(readers).allSatisfy(lines -> assertThat(lines)
                .contains(line("report.requested", report), line("report.submitted", report))
                .noneMatch(text -> text.contains("夯实堡垒")));
        assertThat(others).allSatisfy(lines -> assertThat(lines).noneMatch(text -> text.contains(report.toString())));
    }

    @Test
    void aTaskIsHeardOfByTheGroupThatMayReadTheReportBecauseOfIt() {
        var given = listen("rev-health");
        var other = listen("rev-education");
        var report = world.submitted("qingshi");
        var task = world.task(report, TaskKind.REVIEW, null, "reviewer/health", world.now());
        world.tell(new WorkflowEvent.TaskClaimed(report, task, "rev-health", "卫健委党委", world.now()));
        everybodyHasHeard(List.of(given, other));
        assertThat(given).filteredOn(text -> text.contains(report.toString()))
                .containsExactly(line("task.created", report), line("task.claimed", report));
        assertThat(other).noneMatch(text -> text.contains(report.toString()));
    }

    @Test
    void aSupervisorHearsOfAReportFromItsRectificationOn() {
        var supervisor = listen("supervisor-1");
        var report = world.submitted("qingshi", "学习不够深入");
        world.rectifying(report, world.now());
        await().until(() -> supervisor.contains(line("rectification.items-listed", report)));
        assertThat(supervisor).filteredOn(text -> text.contains(report.toString())).first()
                .isEqualTo(line("rectification.requested", report));
    }

    @Test
    void ofABallotHearThoseWhoPresideAndThoseOnItsRoll() {
        var scrutineer = listen("scrutineer");
        var onTheRoll = listen("eval-01");
        var notOnIt = listen("eval-20");
        var report = world.atAppraisal("qingshi");
        world.enrol(report, EvaluatorCategory.LEADERS, "eval-01", "eval-02", "eval-03", "eval-04", "eval-05");
        assertThat(api.post("organizer", "/api/ballots/" + report + "/opening", null).status()).isEqualTo(200);
        await().until(() -> onTheRoll.contains(line("ballot.opened", report)));
        everybodyHasHeard(List.of(scrutineer, notOnIt));
        assertThat(onTheRoll).filteredOn(text -> text.contains(report.toString())).containsExactly(line("ballot.opened", report));
        assertThat(scrutineer).filteredOn(text -> text.contains(report.toString()))
                .containsExactly(line("appraisal.requested", report), line("ballot.opened", report));
        assertThat(notOnIt).noneMatch(text -> text.contains(report.toString()));
    }

    @Test
    void aNewCycleIsAnnouncedToEveryone() {
        var lines = listen("eval-01");
        world.cycle();
        await().until(() -> lines.contains("data:{\"type\":\"cycle.published\",\"reportId\":null}"));
    }

    @Test
    void aQuietStreamBeats() {
        var lines = listen("eval-01");
        lines.clear();
        streams.heartbeat();
        await().until(() -> lines.contains(":"));
    }

    @Test
    void whoeverComesBackAsksForEverything() {
        var lines = listen(api.request("eval-01", "/api/live").header("Last-Event-ID", "live"));
        await().until(() -> lines.contains("data:{\"type\":\"resync\",\"reportId\":null}"));
    }

    @Test
    void withoutATokenNothingIsHeard() {
        assertThat(api.get(null, "/api/live").status()).isEqualTo(401);
    }

    private static String line(String type, UUID report) {
        return "data:{\"type\":\"" + type + "\",\"reportId\":\"" + report + "\"}";
    }

    /** What everyone hears comes after all that was told before. */
    private void everybodyHasHeard(List<List<String>> people) {
        world.tell(new ReportEvent.OrganisationRegistered("xinju", "新居社区党委", Sector.COMMUNITY, Level.GRASSROOTS,
                "sec-xinju", "顾清越", world.now()));
        await().until(() -> people.stream()
                .allMatch(lines -> lines.stream().anyMatch(text -> text.contains("organisation.registered"))));
    }

    private List<String> listen(String username) {
        return listen(api.request(username, "/api/live"));
    }

    private List<String> listen(HttpRequest.Builder request) {
        var lines = new CopyOnWriteArrayList<String>();
        open.add(HttpClient.newHttpClient()
                .sendAsync(request.GET().build(), BodyHandlers.ofLines())
                .thenAcceptAsync(answer -> answer.body().forEach(lines::add), LiveTest::inAThreadOfItsOwn));
        await().until(() -> !lines.isEmpty());
        return lines;
    }

    private static void inAThreadOfItsOwn(Runnable reading) {
        var thread = new Thread(reading);
        thread.setDaemon(true);
        thread.start();
    }
}
