package shuping.review.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.platform.test.Api;
import shuping.review.ReviewServiceTest;
import shuping.review.World;

/** What cannot be filed is refused with a sentence, and leaves nothing behind. */
@ReviewServiceTest
class BadInputTest {

    private static final String ORGANISATION = "qingshi";
    private static final String SECRETARY = "sec-qingshi";

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Test
    void badEvidenceIsRefusedAndLeavesNothing() {
        var item = rectifying();
        assertThat(evidence(item, "现场.jpg", Samples.EXE).status()).isEqualTo(415);
        assertThat(evidence(item, "宏.docx", Samples.DOCM).status()).isEqualTo(415);
        assertThat(evidence(item, "空.txt", new byte[0]).status()).isEqualTo(422);
        assertThat(evidence(item, "run.bat", Samples.TXT).status()).isEqualTo(422);
        assertThat(evidence(item, "大.txt", new byte[21 << 20]).status()).isEqualTo(413);
        var note = api.upload(SECRETARY, "POST", path(item) + "/evidence?note=" + "a".repeat(2_001), "file", "a.txt", Samples.TXT);
        assertThat(note.status()).isEqualTo(422);
        assertThat(note.text()).contains("#/note");
        assertThat(api.upload(SECRETARY, "POST", path(item) + "/evidence?note=a%00b", "file", "a.txt", Samples.TXT).status())
                .isEqualTo(422);
        var nothing = api.upload(SECRETARY, "POST", path(item) + "/evidence", "other", "a.txt", Samples.TXT);
        assertThat(nothing.status()).isEqualTo(422);
        var view = api.get(SECRETARY, path(item)).body();
        assertThat(view.get("evidence")).isEmpty();
        assertThat(view.get("status").textValue()).isEqualTo("RECTIFYING");
    }

    @Test
    void badPlansAreRefusedByField() {
        var report = world.submitted(ORGANISATION, "学习不够深入");
        var item = world.rectifying(report, world.now()).get(0).itemId();
        refused(item, "deadline", world.today().minusDays(1).toString());
        refused(item, "deadline", world.today().plusMonths(24).plusDays(1).toString());
        refused(item, "deadline", "明天");
        refused(item, "measure", "长".repeat(10_000));
        refused(item, "measure", "  ");
        refused(item, "goal", "长".repeat(10_000));
        refused(item, "person", "");
        refused(item, "unit", "长".repeat(10_000));
        refused(item, "measure", "整改\0措施");
        assertThat(api.put(SECRETARY, path(item) + "/plan", "{\"measure\":").status()).isEqualTo(400);
        assertThat(api.put(SECRETARY, "/api/rectification-items/1/plan", world.plan()).status()).isEqualTo(404);
        assertThat(api.get(SECRETARY, path(item)).body().get("status").textValue()).isEqualTo("NOT_STARTED");
    }

    @Test
    void whatIsNotAwaitedIsRefused() {
        var report = world.submitted(ORGANISATION, "学习不够深入");
        var item = world.rectifying(report, world.now()).get(0).itemId();
        assertThat(evidence(item, "现场.png", Samples.PNG).status()).isEqualTo(409);
        api.put(SECRETARY, path(item) + "/plan", world.plan());
        var twice = api.put(SECRETARY, path(item) + "/plan", world.plan());
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.body().get("title").textValue()).contains("整改方案待审批");
    }

    @Test
    void anotherOrganisationsItemIsUnknown() {
        var report = world.submitted(ORGANISATION, "学习不够深入");
        var item = world.rectifying(report, world.now()).get(0).itemId();
        var theirs = api.put("sec-bailu", path(item) + "/plan", world.plan());
        var unknown = api.put("sec-bailu", path(UUID.randomUUID()) + "/plan", world.plan());
        assertThat(theirs.status()).isEqualTo(404);
        assertThat(title(theirs)).isEqualTo(title(unknown));
    }

    private UUID rectifying() {
        var report = world.submitted(ORGANISATION, "学习不够深入");
        var item = world.rectifying(report, world.now()).get(0).itemId();
        world.planApproved(report, item, ORGANISATION);
        return item;
    }

    private void refused(UUID item, String field, String value) {
        var plan = new HashMap<>(world.plan());
        plan.put(field, value);
        var answer = api.put(SECRETARY, path(item) + "/plan", plan);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.body().get("errors").get(0).get("pointer").textValue()).isEqualTo("#/" + field);
    }

    private Api.Answer evidence(UUID item, String name, byte[] content) {
        return api.upload(SECRETARY, "POST", path(item) + "/evidence", "file", name, content);
    }

    private static String title(Api.Answer answer) {
        return answer.body().get("title").textValue();
    }

    private static String path(UUID item) {
        return "/api/rectification-items/" + item;
    }
}
