package shuping.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import shuping.contracts.Level;
import shuping.contracts.ReportEvent.OrganisationRegistered;
import shuping.contracts.Sector;
import shuping.contracts.Topics;
import shuping.contracts.WorkflowEvent.ReportClosed;
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
        assertThat(incident(code).get("summary").textValue()).isEqualTo("处理消息“登记党组织”时出错");
        assertThat(incident(code).get("technical").textValue()).contains("organisation.registered", "暂时不能处理坏");
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

        var refused = settle(code, "replay", null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("title").textValue()).isEqualTo("重新处理没有成功：处理消息“登记党组织”时出错。");
        assertThat(refused.body().get("traceId").textValue()).isNotBlank();
        assertThat(listener.heard(code)).isEmpty();

        listener.failOn("");
        assertThat(settle(code, "replay", null).body().get("handled").intValue()).isEqualTo(2);
        assertThat(listener.heard(code)).containsExactly("坏", "后一", "后二");
        assertThat(incident(code)).isNull();
        events.publishAndAwait(organisation(code, "新"));
        assertThat(listener.heard(code)).endsWith("新");
    }

    @Test
    void aMessageThatIsNoEventIsKeptAndShown() {
        kafka.send(Topics.EVENTS, code, "<不是事件>\0".getBytes(StandardCharsets.UTF_8)).join();

        await().atMost(PATIENCE).until(() -> incident(code) != null);
        assertThat(incident(code).get("summary").textValue()).isEqualTo("收到一条无法识别的消息");
        assertThat(settle(code, "replay", null).status()).isEqualTo(409);
    }

    @Test
    void aMessageWithoutKeyOrBodyStopsNobody() {
        kafka.send(Topics.EVENTS, null, null).join();

        events.publishAndAwait(organisation(other, "别家"));
        assertThat(listener.heard(other)).containsExactly("别家");
    }

    @Test
    void aMessageWhoseKeyCannotBeStoredStopsNobody() {
        kafka.send(Topics.EVENTS, code + "\0", "<不是事件>".getBytes(StandardCharsets.UTF_8)).join();

        await().atMost(PATIENCE).until(() -> incident(code + "�") != null);
    }

    @Test
    void anEventThatTheContractsNameAndNobodyHereTakesIsLeftAlone() {
        var report = UUID.randomUUID();
        events.publishAndAwait(new ReportClosed(report, Instant.EPOCH));

        assertThat(incident(report.toString())).isNull();
    }

    @Test
    void onlyThoseWhoLookAfterTheSystemSeeIncidents() {
        assertThat(api.get("leader-1", "/api/incidents/report-service").status()).isEqualTo(403);
        assertThat(api.get("sysadmin", "/api/incidents/report-service").status()).isEqualTo(200);
    }

    private JsonNode incident(String key) {
        return Incidence.of(api, key);
    }

    private Api.Answer settle(String key, String how, Object body) {
        return Incidence.settle(api, key, how, body);
    }

    private static OrganisationRegistered organisation(String code, String name) {
        return new OrganisationRegistered(code, name, Sector.STREET, Level.TOWNSHIP, "sec", "书记", Instant.EPOCH);
    }
}
