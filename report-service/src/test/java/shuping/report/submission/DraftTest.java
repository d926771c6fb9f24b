package shuping.report.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.report.Problems.refused;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.platform.test.Api;
import shuping.report.ReportServiceTest;
import shuping.report.World;

/** Two who write at once: whoever saves second is told who was first, and overwrites nothing. */
@ReportServiceTest
class DraftTest {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Test
    void eachWriteHasARevisionOfItsOwn() {
        var report = world.aRequestedReport();
        assertThat(write("drafter", report, null, "一稿").body().get("revision").intValue()).isEqualTo(1);
        assertThat(write("drafter", report, 1, "二稿").body().get("revision").intValue()).isEqualTo(2);
    }

    @Test
    void whoWritesOverWhatHeHasNotSeenIsToldWhoSavedItAndWhen() {
        var report = world.aRequestedReport();
        write("drafter", report, null, "一稿");
        write("drafter", report, 1, "经办人的二稿");

        var late = write("sec-qingshi", report, 1, "书记的二稿");

        refused(409, late);
        assertThat(late.body().get("type").textValue()).isEqualTo("/problems/saved-meanwhile");
        assertThat(late.body().get("title").textValue()).matches("童一诺已于 \\d+年\\d+月\\d+日 \\d\\d:\\d\\d 保存了另一份草稿.*");
        assertThat(text(report)).isEqualTo("经办人的二稿");
    }

    @Test
    void whoHasSeenNoDraftOverwritesNone() {
        var report = world.aDraftedReport();
        refused(409, write("drafter", report, null, "另起一稿"));
        refused(409, api.upload("drafter", "PUT", "/api/reports/" + report + "/draft?revision=7", "file", "述职.txt",
                "另一份".getBytes(StandardCharsets.UTF_8)));
        assertThat(text(report)).isEqualTo(World.TEXT);
    }

    @Test
    void anAnswerThatGotLostMayBeAskedForAgain() {
        var report = world.aRequestedReport();
        write("drafter", report, null, "一稿");
        write("drafter", report, 1, "二稿");
        var again = write("drafter", report, 1, "二稿");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().get("revision").intValue()).isEqualTo(2);
    }

    @Test
    void ofManyWhoBuildOnTheSameRevisionOneWins() {
        var report = world.aDraftedReport();
        var answers = IntStream.range(0, 6)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> write("drafter", report, 1, "第 " + n + " 个人的稿子")))
                .toList().stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Api.Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
    }

    private Api.Answer write(String username, String report, Integer revision, String text) {
        return api.put(username, "/api/reports/" + report + "/draft" + (revision == null ? "" : "?revision=" + revision),
                Map.of("text", text));
    }

    private String text(String report) {
        return world.detail("drafter", report).body().at("/draft/text").textValue();
    }
}
