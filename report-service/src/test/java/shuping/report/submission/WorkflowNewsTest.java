package shuping.report.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.contracts.WorkflowEvent.EscalationDecided;
import shuping.contracts.WorkflowEvent.ReportClosed;
import shuping.contracts.WorkflowEvent.ReportReturned;
import shuping.contracts.WorkflowEvent.ReportWithdrawn;
import shuping.platform.test.Api;
import shuping.platform.test.Events;
import shuping.report.ReportServiceTest;
import shuping.report.World;

@ReportServiceTest
class WorkflowNewsTest {

    @Autowired
    private Api api;

    @Autowired
    private Events events;

    @Autowired
    private World world;

    @Test
    void aReturnedReportIsOpenAgain() {
        var report = world.aReturnedReport();
        assertThat(world.status(report)).isEqualTo("RETURNED");
        assertThat(world.detail("sec-qingshi", report).body().get("actions").toString())
                .isEqualTo("[\"upload\",\"submit\"]");
    }

    @Test
    void aWithdrawnVersionStaysAndTheReportIsOpenAgain() {
        var report = world.aSubmittedReport();
        var id = UUID.randomUUID();
        var withdrawn = new ReportWithdrawn(
                UUID.fromString(report), 1, 1, world.now(), "sec-qingshi", "沈若棠", world.now());
        events.publish(id, withdrawn);
        events.awaitHandled(id);
        assertThat(world.status(report)).isEqualTo("WITHDRAWN");
        var detail = world.detail("sec-qingshi", report).body();
        assertThat(detail.get("actions").toString()).isEqualTo("[\"upload\",\"submit\"]");
        assertThat(detail.at("/versions/0/withdrawnByName").textValue()).isEqualTo("沈若棠");
        assertThat(api.get("leader-1", "/api/reports/" + report + "/versions/1").body().get("text").textValue()).isEqualTo(World.TEXT);

        world.submit(report);
        events.publish(id, withdrawn);
        world.task(report, "reviewer/organisation");
        assertThat(world.status(report)).isEqualTo("SUBMITTED");
        assertThat(world.detail("sec-qingshi", report).body().at("/versions/1/withdrawnAt").isNull()).isTrue();
    }

    @Test
    void theSameReturnTwiceReopensOnce() {
        var report = world.aSubmittedReport();
        var id = UUID.randomUUID();
        var returned = new ReportReturned(
                UUID.fromString(report), 1, 1, List.of("organisation"), world.now(), world.now());
        events.publish(id, returned);
        events.awaitHandled(id);
        world.submit(report);
        events.publish(id, returned);
        world.task(report, "reviewer/organisation");
        assertThat(world.status(report)).isEqualTo("SUBMITTED");
    }

    @Test
    void aLeaderMayAskForOneMoreRevision() {
        var report = world.aSubmittedReport();
        events.publishAndAwait(ruling(report, true));
        assertThat(world.status(report)).isEqualTo("SUBMITTED");
        events.publishAndAwait(ruling(report, false));
        assertThat(world.status(report)).isEqualTo("RETURNED");
        world.submit(report);
        assertThat(world.status(report)).isEqualTo("SUBMITTED");
    }

    private EscalationDecided ruling(String report, boolean accepted) {
        return new EscalationDecided(UUID.fromString(report), accepted, "理由", "leader-1", "傅致和", world.now());
    }

    @Test
    void aReportPassesAndCloses() {
        var report = world.aSubmittedReport();
        world.passes(report, 1);
        assertThat(world.status(report)).isEqualTo("PASSED");
        events.publishAndAwait(new ReportClosed(UUID.fromString(report), world.now()));
        assertThat(world.status(report)).isEqualTo("CLOSED");
    }

    @Test
    void aTaskLetsItsGroupReadAndNobodyElse() {
        var report = world.aSubmittedReport();
        assertThat(world.detail("rev-civil-affairs", report).status()).isEqualTo(404);
        world.task(report, "reviewer/civil-affairs");
        assertThat(world.detail("rev-civil-affairs", report).status()).isEqualTo(200);
        assertThat(world.detail("rev-civil-affairs", report).body().get("draft").isNull()).isTrue();
        assertThat(world.detail("rev-health", report).status()).isEqualTo(404);
    }

    @Test
    void newsAboutAReportOfSomebodyElseHarmsNothing() {
        world.task(UUID.randomUUID().toString(), "reviewer/health");
        events.publishAndAwait(new ReportClosed(UUID.randomUUID(), world.now()));
        assertThat(api.get("sysadmin", "/api/incidents/report-service").body()).isEmpty();
    }
}
