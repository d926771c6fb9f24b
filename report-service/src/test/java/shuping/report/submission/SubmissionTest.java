package shuping.report.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shuping.contracts.ReportEvent.ReportSubmitted;
import shuping.platform.test.Api;
import shuping.platform.test.Events;
import shuping.report.ReportServiceTest;
import shuping.report.World;

@ReportServiceTest
class SubmissionTest {

    @Autowired
    private Api api;

    @Autowired
    private Events events;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aDraftIsWrittenByTheDrafterAndSubmittedByTheSecretary() {
        var report = world.aRequestedReport();
        var draft = world.write("drafter", report, Map.of("text", World.TEXT));
        assertThat(draft.status()).as(draft.text()).isEqualTo(200);
        assertThat(draft.body().get("title").textValue()).isEqualTo("夯实堡垒强根基 为民服务开新篇");
        assertThat(draft.body().at("/structure/shortcomings")).hasSize(3);
        assertThat(world.detail("drafter", report).body().get("actions").toString()).isEqualTo("[\"upload\"]");
        assertThat(world.detail("sec-qingshi", report).body().get("actions").toString())
                .isEqualTo("[\"upload\",\"submit\"]");

        world.submit(report);

        var submitted = events.awaitPublished(ReportSubmitted.class, e -> e.key().equals(report));
        assertThat(submitted.version()).isEqualTo(1);
        assertThat(submitted.shortcomings()).hasSize(3);
        assertThat(submitted.byName()).isEqualTo("沈若棠");
        var after = world.detail("sec-qingshi", report).body();
        assertThat(after.get("status").textValue()).isEqualTo("SUBMITTED");
        assertThat(after.get("actions")).isEmpty();
        assertThat(after.get("versions")).hasSize(1);
    }

    @Test
    void ofManySubmissionsAtOnceExactlyOneWins() {
        var report = world.aDraftedReport();
        var answers = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> api.post("sec-qingshi", "/api/reports/" + report + "/submission", null)))
                .toList().stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Api.Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(answer ->
                assertThat(answer.body().get("title").textValue()).contains("第 1 版已由沈若棠于", "报送"));
        events.awaitPublished(ReportSubmitted.class, e -> e.key().equals(report));
        assertThat(jdbc.sql("select count(*) from report_version where report_id = ?::uuid").param(report)
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aSubmittedVersionCannotBeChangedEvenBySql() {
        var report = world.aSubmittedReport();
        for (var change : new String[] {
            "update report_version set text = '改' where report_id = ?::uuid",
            "delete from report_version where report_id = ?::uuid",
            "update original set bytes = '' where id in (select original_id from report_version where report_id = ?::uuid)",
            "delete from original where id in (select original_id from report_version where report_id = ?::uuid)"
        }) {
            assertThatThrownBy(() -> jdbc.sql(change).param(report).update()).as(change).isInstanceOf(Exception.class);
        }
        assertThatThrownBy(() -> jdbc.sql("truncate report_version").update()).isInstanceOf(Exception.class);
    }

    @Test
    void theDraftIsShutWhileTheReportIsUnderReview() {
        var report = world.aSubmittedReport();
        var answer = world.write(report, World.TEXT);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("title").textValue()).contains("沈若棠", "正在审核");
    }

    @Test
    void theUploadedFileIsKeptByteForByte() {
        var report = world.aRequestedReport();
        var bytes = ("\uFEFF" + World.TEXT.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        var upload = world.upload(report, "述职 报告（定稿）.txt", bytes);
        assertThat(upload.status()).as(upload.text()).isEqualTo(200);
        world.submit(report);
        var version = api.get("leader-1", "/api/reports/" + report + "/versions/1").body();
        assertThat(version.get("fileName").textValue()).isEqualTo("述职 报告（定稿）.txt");
        assertThat(version.get("sha256").textValue()).hasSize(64);
        var original = api.get("leader-1", "/api/reports/" + report + "/versions/1/original");
        assertThat(original.response().body()).isEqualTo(bytes);
        assertThat(original.response().headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment").contains("filename*=UTF-8''");
    }

    @Test
    void correctingTheTitleLeavesTheUploadedFileTheOriginal() {
        var report = world.aRequestedReport();
        world.upload(report, "述职报告.txt", World.TEXT);
        var text = world.detail("sec-qingshi", report).body().at("/draft/text").textValue();
        var draft = world.write("sec-qingshi", report, Map.of("title", "更好的标题", "text", text));
        assertThat(draft.body().get("fileName").textValue()).isEqualTo("述职报告.txt");
        assertThat(draft.body().get("title").textValue()).isEqualTo("更好的标题");
        world.write(report, World.TEXT + "补充一句。");
        assertThat(world.detail("sec-qingshi", report).body().at("/draft/fileName").isNull()).isTrue();
    }

    @Test
    void afterTheDeadlineAFirstSubmissionComesTooLate() {
        var cycle = world.aCycle();
        var report = world.reportOf("qingshi", cycle);
        world.write(report, World.TEXT);
        world.submissionEnds(cycle, world.today().minusDays(1));
        var answer = api.post("sec-qingshi", "/api/reports/" + report + "/submission", null);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("type").textValue()).isEqualTo("/problems/deadline-passed");
        assertThat(answer.body().get("title").textValue()).contains(world.today().minusDays(1).getDayOfMonth() + "日");
        assertThat(world.detail("sec-qingshi", report).body().get("actions").toString()).isEqualTo("[\"upload\"]");
        assertThat(world.detail("sec-qingshi", report).body().get("obstacle").textValue()).contains("截止");
    }

    @Test
    void aReturnedReportMayComeBackAfterTheDeadline() {
        var cycle = world.aCycle();
        var report = world.reportOf("qingshi", cycle);
        world.write(report, World.TEXT);
        world.submit(report);
        world.comesBack(report, 1);
        world.submissionEnds(cycle, world.today().minusDays(1));
        world.write(report, World.TEXT + "四是补充的一条。");
        world.submit(report);
        assertThat(world.detail("sec-qingshi", report).body().get("version").intValue()).isEqualTo(2);
        assertThat(api.get("leader-1", "/api/reports/" + report + "/versions/1").body().get("text").textValue())
                .doesNotContain("补充的一条");
    }
}
