package shuping.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import shuping.contracts.Level;
import shuping.contracts.ReportEvent.OrganisationRegistered;
import shuping.contracts.Sector;
import shuping.contracts.Topics;
import shuping.platform.PlatformTestApplication.Listener;
import shuping.platform.test.Api;
import shuping.platform.test.Events;
import shuping.platform.test.ServiceTest;

/** What a crash or an older version left standing goes on by itself as soon as it can. */
@ServiceTest
class ResumptionTest {

    @Autowired
    Events events;

    @Autowired
    Listener listener;

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    @Autowired
    Resumption resumption;

    private final String code = UUID.randomUUID().toString();

    @AfterEach
    void nothingFails() {
        listener.failOn("");
    }

    @Test
    void aCrashAfterTheDiscardLeavesNothingWaiting() {
        listener.failOn("坏");
        events.publish(organisation("坏"));
        events.publish(organisation("后一"));
        events.awaitHandled(events.publish(organisation("后二")));
        resumption.goOn();
        assertThat(listener.heard(code)).isEmpty();

        jdbc.sql("""
                        update dead_letter set discarded_at = now(), discarded_by = 'sysadmin', discarded_by_name = '管理员',
                            discard_reason = '内容有误' where key = ? and not parked""")
                .param(code)
                .update();
        resumption.goOn();
        assertThat(listener.heard(code)).containsExactly("后一", "后二");
        assertThat(Incidence.of(api, code)).isNull();
    }

    @Test
    void aTypeThatThisVersionDoesNotKnowWaitsForTheOneThatDoes() {
        var event = publishUnknown("{\"code\":\"" + code + "\",\"name\":\"新式\"}");
        events.awaitHandled(event);
        events.publishAndAwait(organisation("后"));

        assertThat(Incidence.of(api, code).get("summary").textValue()).isEqualTo("收到一条本版本还不认识的消息，升级后会自动处理");
        assertThat(Incidence.settle(api, code, "replay", null).status()).isEqualTo(409);
        resumption.goOn();
        assertThat(listener.heard(code)).isEmpty();

        // the upgrade, as far as this letter sees it
        jdbc.sql("update dead_letter set type = 'organisation.registered' where event_id = ?").param(event.toString()).update();
        resumption.goOn();
        assertThat(listener.heard(code)).containsExactly("新式", "后");
        assertThat(Incidence.of(api, code)).isNull();
    }

    private UUID publishUnknown(String payload) {
        var id = UUID.randomUUID();
        var envelope = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(URI.create("/shuping/test"))
                .withType("organisation.merged")
                .withDataContentType("application/json")
                .withData(payload.getBytes(StandardCharsets.UTF_8))
                .build();
        kafka.send(KafkaMessageFactory.<String>createWriter(Topics.EVENTS, code).writeBinary(envelope)).join();
        return id;
    }

    private OrganisationRegistered organisation(String name) {
        return new OrganisationRegistered(code, name, Sector.STREET, Level.TOWNSHIP, "sec", "书记", Instant.EPOCH);
    }
}
