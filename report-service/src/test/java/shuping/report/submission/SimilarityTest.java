package shuping.report.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.platform.test.Api;
import shuping.report.Problems;
import shuping.report.ReportServiceTest;
import shuping.report.World;

@ReportServiceTest
class SimilarityTest {

    private static final String OURS = """
            石桥连心聚民意

            一、工作成效
            一是把支部会开到田埂上。全年在晒场、茶园和渔排上开会四十一次，会上定的路灯、水渠、晒谷机件件有回音。
            二、主要不足
            一是外出党员管理松，有十九名党员半年没有参加过一次组织生活，电话里报个到就算数。
            三、下步打算
            一是给外出党员一人一册，春节返乡时当面述学述职，不来的由委员上门。
            """;
    private static final String THEIRS = """
            望江潮起看今朝

            一、工作成效
            一是办好码头夜市党员摊位，三十二个摊主亮牌经营，投诉比上年少了一半。
            二、主要不足
            一是外出党员管理松，有二十三名党员半年没有参加过一次组织生活，电话里报个到就算数。
            三、下步打算
            一是开春以后逐户走访商户，把意见箱换成意见群。
            """;

    /** The first answers of a service on a busy machine take their time. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Test
    void theWriterLearnsWhatIsCopiedAndTheReviewerAlsoFromWhom() {
        var cycle = world.aCycle();
        var ours = world.reportOf("qingshi", cycle);
        var theirs = world.reportOf("wangqiao", cycle);
        world.write(ours, OURS);
        world.submit(ours);
        world.write("sec-wangqiao", theirs, Map.of("text", THEIRS));

        var draft = similarity("sec-wangqiao", "/api/reports/" + theirs + "/draft/similarity");
        assertThat(draft.get("share").doubleValue()).isBetween(0.15, 0.5);
        assertThat(draft.get("repeatedShare").doubleValue()).isZero();
        var match = draft.get("matches").get(0);
        assertThat(draft.get("matches")).hasSize(1);
        assertThat(match.get("year").intValue()).isGreaterThan(2000);
        for (var hidden : new String[] {"organisation", "organisationName", "reportId", "version"}) {
            assertThat(match.get(hidden).isNull()).as(hidden).isTrue();
        }
        var passage = match.get("passages").get(0);
        assertThat(THEIRS.substring(passage.get("start").intValue(), passage.get("end").intValue()))
                .isEqualTo(passage.get("text").textValue()).contains("半年没有参加过一次组织生活");
        for (var hidden : new String[] {"otherStart", "otherEnd", "otherText", "otherBefore", "otherAfter"}) {
            assertThat(passage.get(hidden).isNull()).as(hidden).isTrue();
        }

        assertThat(api.get("sec-wangqiao", "/api/reports/" + theirs + "/draft/findings").body().get("findings").findValuesAsText("rule"))
                .contains("copied-passage").doesNotContain("repeated-unchanged");

        api.post("sec-wangqiao", "/api/reports/" + theirs + "/submission", null);
        world.task(theirs, "reviewer/health");
        for (var judge : new String[] {"leader-1", "admin", "rev-health"}) {
            var seen = similarity(judge, "/api/reports/" + theirs + "/versions/1/similarity").get("matches").get(0);
            assertThat(seen.get("organisationName").textValue()).as(judge).isEqualTo("青石街道党工委");
            assertThat(seen.get("reportId").textValue()).isEqualTo(ours);
            assertThat(seen.at("/passages/0/otherText").textValue()).contains("有十九名党员");
            assertThat(OURS).contains(seen.at("/passages/0/otherText").textValue());
        }
        var own = similarity("sec-wangqiao", "/api/reports/" + theirs + "/versions/1/similarity").get("matches").get(0);
        assertThat(own.get("organisationName").isNull()).isTrue();
        Problems.refused(404, api.get("sec-qingshi", "/api/reports/" + theirs + "/draft/similarity"));
    }

    @Test
    void lastYearsOwnReportIsRepeatedAndNobodyElsesCopy() {
        var text = OURS.replace("石桥连心聚民意", "一桥飞架").replace("一是把支部会开到田埂上", "一是把会开在老槐树下的石磨旁边")
                .replace("全年在晒场、茶园和渔排上开会四十一次，会上定的路灯、水渠、晒谷机件件有回音", "每逢赶集日就地议事，货郎、裁缝和剃头匠都能插上话")
                .replace("外出党员管理松，有十九名党员半年没有参加过一次组织生活，电话里报个到就算数", "年轻人入党的少，三年只发展了一名返乡大学生，申请书攒了一抽屉没人谈")
                .replace("给外出党员一人一册，春节返乡时当面述学述职，不来的由委员上门", "请返乡大学生当夜校先生，书记副书记轮流陪着改申请书");
        var before = world.aRequestedReport();
        world.write(before, text);
        world.submit(before);
        var now = world.aRequestedReport();
        world.write(now, text + "今年新添一句从来没有写过的话。");

        var draft = similarity("sec-qingshi", "/api/reports/" + now + "/draft/similarity");
        assertThat(draft.get("share").doubleValue()).isZero();
        assertThat(draft.get("repeatedShare").doubleValue()).isBetween(0.7, 0.99);
        var match = draft.get("matches").get(0);
        assertThat(match.get("ownEarlier").booleanValue()).isTrue();
        assertThat(match.get("reportId").textValue()).isEqualTo(before);
        assertThat(match.at("/passages/0/otherText").textValue()).isNotBlank();

        assertThat(api.get("sec-qingshi", "/api/reports/" + now + "/draft/findings").body().get("findings").findValuesAsText("rule"))
                .contains("repeated-unchanged").doesNotContain("copied-passage");

        world.submit(now);
        var then = similarity("sec-qingshi", "/api/reports/" + before + "/versions/1/similarity");
        assertThat(then.get("matches")).as("a later report is not what an earlier one was copied from").isEmpty();
    }

    private JsonNode similarity(String username, String path) {
        var answer = new AtomicReference<Api.Answer>();
        await().atMost(PATIENCE).until(() -> {
            answer.set(api.get(username, path));
            assertThat(answer.get().status()).as(answer.get().text()).isEqualTo(200);
            return answer.get().body().get("ready").booleanValue();
        });
        return answer.get().body();
    }
}
