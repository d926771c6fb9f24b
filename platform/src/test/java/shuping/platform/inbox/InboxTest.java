package shuping.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import shuping.contracts.Level;
import shuping.contracts.ReportEvent.OrganisationRegistered;
import shuping.contracts.Sector;
import shuping.contracts.Topics;
import shuping.platform.PlatformTestApplication.Listener;
import shuping.platform.test.Api;
import shuping.platform.test.Events;
import shuping.platform.test.ServiceTest;

/** An event is handled once, in order, and what cannot be handled stands still alone until it is replayed. */
@ServiceTest
class InboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Events events;

    @Autowired
    Listener listener;

    @Autowired
    Api api;

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    private final String code = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @AfterEach
    void nothingFails() {
        listener.failOn("");
    }

    @Test
    void aDuplicateIsHandledOnce() {
        var id = UUID.randomUUID();
        events.publish(id, organisation(code, "一"));
        events.publish(id, organisation(code, "一"));
        events.publishAndAwait(organisation(code, "二"));

        assertThat(listener.heard(code)).containsExactly("一", "二");
    }

    @Test
    void whatFailsLeavesNothingHalfDoneAndBecomesAnIncident() {
        listener.failOn("坏");
        events.awaitHandled(events.publish(organisation(code, "坏")));

        assertThat(listener.heard(code)).isEmpty();
        assertThat(incident(code)).contains("暂时不能处理坏");
    }

    @Test
    void laterEventsOfItsKeyWaitBehindItAndOthersGoOn() {
        listener.failOn("坏");
        events.publish(organisation(code, "坏"));
        events.awaitHandled(events.publish(organisation(code, "后")));
        events.awaitHandled(events.publish(organisation(other, "别家")));

        assertThat(listener.heard(code)).isEmpty();
        assertThat(listener.heard(other)).containsExactly("别家");
    }

    @Test
    void aReplayHandlesThemInOrder() {
        listener.failOn("坏");
        events.publish(organisation(code, "坏"));
        events.publish(organisation(code, "后一"));
        events.awaitHandled(events.publish(organisation(code, "后二")));

        assertThat(replay(code).status()).isEqualTo(409);
        assertThat(listener.heard(code)).isEmpty();

        listener.failOn("");
        assertThat(replay(code).status()).isEqualTo(200);
        assertThat(listener.heard(code)).containsExactly("坏", "后一", "后二");
        assertThat(incident(code)).isEmpty();
        events.publishAndAwait(organisation(code, "新"));
        assertThat(listener.heard(code)).endsWith("新");
    }

    @Test
    void aMessageThatIsNoEventIsKeptAndShown() {
        kafka.send(Topics.EVENTS, code, "<不是事件>\0".getBytes(StandardCharsets.UTF_8)).join();

        await().atMost(PATIENCE).until(() -> !incident(code).isEmpty());
    }

    @Test
    void aMessageWithoutKeyOrBodyStopsNobody() {
        kafka.send(Topics.EVENTS, null, null).join();

        events.publishAndAwait(organisation(other, "别家"));
        assertThat(listener.heard(other)).containsExactly("别家");
    }

    @Test
    void onlyThoseWhoLookAfterTheSystemSeeIncidents() {
        assertThat(api.get("leader-1", "/api/incidents/report-service").status()).isEqualTo(403);
        assertThat(api.get("sysadmin", "/api/incidents/report-service").status()).isEqualTo(200);
    }

    private String incident(String key) {
        return StreamSupport.stream(api.get("sysadmin", "/api/incidents/report-service").body().spliterator(), false)
                .filter(incident -> incident.get("reportId").asText().equals(key))
                .map(incident -> incident.get("detail").asText())
                .findFirst()
                .orElse("");
    }

    private Api.Answer replay(String key) {
        var id = StreamSupport.stream(api.get("sysadmin", "/api/incidents/report-service").body().spliterator(), false)
                .filter(incident -> incident.get("reportId").asText().equals(key))
                .map(incident -> incident.get("id").asText())
                .findFirst()
                .orElseThrow();
        return api.post("sysadmin", "/api/incidents/report-service/" + id + "/replay", null);
    }

    private static OrganisationRegistered organisation(String code, String name) {
        return new OrganisationRegistered(code, name, Sector.STREET, Level.TOWNSHIP, "sec", "书记", Instant.EPOCH);
    }
}
