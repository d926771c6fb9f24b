package shuping.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import shuping.contracts.Level;
import shuping.contracts.ReportEvent.OrganisationRegistered;
import shuping.contracts.Sector;
import shuping.platform.PlatformTestApplication.Listener;
import shuping.platform.test.Api;
import shuping.platform.test.Events;
import shuping.platform.test.ServiceTest;

/** A message that will never be handled is given up by somebody who says why, and what waited behind it goes on. */
@ServiceTest
class DiscardTest {

    private static final Map<String, String> REASON = Map.of("reason", "　内容有误，已另行补录。 ");

    @Autowired
    Events events;

    @Autowired
    Listener listener;

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    private final String code = UUID.randomUUID().toString();

    @BeforeEach
    void aBadMessageAndTwoBehindIt() {
        listener.failOn("坏");
        events.publish(organisation("坏"));
        events.publish(organisation("后一"));
        events.awaitHandled(events.publish(organisation("后二")));
    }

    @AfterEach
    void nothingFails() {
        listener.failOn("");
    }

    @Test
    void itIsKeptWithWhoWhenAndWhyAndWhatWaitedGoesOn() {
        var answer = settle("discard", REASON);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("handled").intValue()).isEqualTo(2);
        assertThat(answer.body().get("stopped").booleanValue()).isFalse();

        assertThat(listener.heard(code)).containsExactly("后一", "后二");
        assertThat(Incidence.of(api, code)).isNull();
        var discarded = discarded();
        assertThat(discarded.get("by").textValue()).isEqualTo("sysadmin");
        assertThat(discarded.get("byName").textValue()).isNotBlank();
        assertThat(discarded.get("reason").textValue()).isEqualTo("内容有误，已另行补录。");
        assertThat(discarded.get("discardedAt").textValue()).isNotBlank();
        assertThat(discarded.get("incident").get("summary").textValue()).isEqualTo("处理消息“登记党组织”时出错");
        events.publishAndAwait(organisation("新"));
        assertThat(listener.heard(code)).endsWith("新");
    }

    @Test
    void whatFailsBehindItIsTheNextIncident() {
        listener.failOn("后一");

        var answer = settle("discard", REASON);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("stopped").booleanValue()).isTrue();
        assertThat(listener.heard(code)).isEmpty();
        assertThat(settle("discard", REASON).status()).isEqualTo(200);
        assertThat(listener.heard(code)).containsExactly("后二");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 　\n", "含有\0的理由"})
    void withoutAReasonThatSaysSomethingItStays(String reason) {
        refusedAtTheReason(Map.of("reason", reason));
    }

    @Test
    void aReasonHasFiveHundredCharacters() {
        refusedAtTheReason(Map.of());
        refusedAtTheReason(Map.of("reason", "字".repeat(501)));
        assertThat(settle("discard", Map.of("reason", "字".repeat(500))).status()).isEqualTo(200);
    }

    private void refusedAtTheReason(Map<String, String> body) {
        var refused = settle("discard", body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("errors").findValuesAsText("pointer")).containsExactly("#/reason");
        assertThat(Incidence.of(api, code)).isNotNull();
    }

    @Test
    void ofManyAtOnceOneIsFirstAndTheOthersAreToldWhoDidWhatWhen() {
        var path = path();
        var answers = IntStream.range(0, 6)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> api.post("sysadmin", path + "/discard", REASON)))
                .toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 200).allSatisfy(DiscardTest::toldWhoDidIt);
        assertThat(listener.heard(code)).containsExactly("后一", "后二");
        toldWhoDidIt(api.post("admin", path + "/replay", null));
    }

    private static void toldWhoDidIt(Api.Answer refused) {
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("type").textValue()).isEqualTo("/problems/already-settled");
        assertThat(refused.body().get("title").textValue()).matches(".+已于 \\d{4}年\\d+月\\d+日 \\d\\d:\\d\\d 放弃了这条消息，理由是：内容有误，已另行补录。");
    }

    @Test
    void whatWasReplayedCannotBeDiscardedAnyMore() {
        listener.failOn("");
        var path = path();
        assertThat(api.post("admin", path + "/replay", null).status()).isEqualTo(200);

        var refused = api.post("sysadmin", path + "/discard", REASON);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("title").textValue()).contains("重新处理了这条消息，已经成功");
    }

    @Test
    void whatWaitsBehindItIsNoIncident() {
        var behind = jdbc.sql("select max(id) from dead_letter where key = ?").param(code).query(Long.class).single();
        for (var how : List.of("replay", "discard")) {
            assertThat(api.post("sysadmin", Incidence.PATH + "/letter-" + behind + "/" + how, REASON).status()).isEqualTo(404);
        }
    }

    @Test
    void theRecordCanNeitherBeChangedNorRemoved() {
        settle("discard", REASON);
        for (var change : List.of("update dead_letter set discard_reason = '别的' where key = ?", "delete from dead_letter where key = ?")) {
            assertThatThrownBy(() -> jdbc.sql(change).param(code).update()).isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("truncate dead_letter").update()).isInstanceOf(DataAccessException.class);
    }

    private String path() {
        return Incidence.PATH + "/" + Incidence.of(api, code).get("id").textValue();
    }

    private Api.Answer settle(String how, Object body) {
        return Incidence.settle(api, code, how, body);
    }

    private JsonNode discarded() {
        return StreamSupport.stream(api.get("sysadmin", Incidence.PATH + "/discarded").body().spliterator(), false)
                .filter(each -> each.get("incident").get("reportId").textValue().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private OrganisationRegistered organisation(String name) {
        return new OrganisationRegistered(code, name, Sector.STREET, Level.TOWNSHIP, "sec", "书记", Instant.EPOCH);
    }
}
