package shuping.review.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import shuping.contracts.ItemSource;
import shuping.contracts.ReviewEvent;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent;
import shuping.platform.test.Api;
import shuping.platform.test.Events;
import shuping.review.ReviewServiceTest;
import shuping.review.World;

@ReviewServiceTest
class RectificationTest {

    private static final String ORGANISATION = "qingshi";
    private static final String SECRETARY = "sec-qingshi";

    @Autowired
    private Api api;

    @Autowired
    private Events events;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theListIsTheReportsShortcomingsAndWhatTheLeaderAdded() {
        var report = world.submitted(ORGANISATION, "旧稿的问题");
        world.submit(report, ORGANISATION, 2, "学习不够深入", "品牌不够响亮");
        world.graded(report, "两新覆盖不足", "学习不够深入");
        var items = world.rectifying(report, world.now());
        assertThat(items).extracting(ReviewEvent.ItemsListed.Item::problem)
                .containsExactly("学习不够深入", "品牌不够响亮", "两新覆盖不足");
        assertThat(items).extracting(ReviewEvent.ItemsListed.Item::source)
                .containsExactly(ItemSource.REPORT, ItemSource.REPORT, ItemSource.LEADER);
        assertThat(items).extracting(ReviewEvent.ItemsListed.Item::no).containsExactly(1, 2, 3);
    }

    @Test
    void withoutProblemsAnEmptyListIsTold() {
        assertThat(world.rectifying(world.submitted(ORGANISATION), world.now())).isEmpty();
    }

    @Test
    void askedAgainItTellsTheSameList() {
        var report = world.submitted(ORGANISATION, "学习不够深入");
        var first = world.rectifying(report, world.now());
        world.tell(new WorkflowEvent.RectificationRequested(report, world.now()));
        assertThat(events.published(ReviewEvent.ItemsListed.class).stream().filter(e -> e.reportId().equals(report)))
                .allSatisfy(listed -> assertThat(listed.items()).isEqualTo(first));
        assertThat(jdbc.sql("select count(*) from rectification_item where report_id = ?").param(report).query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void anItemGoesFromPlanToStrikingOff() {
        var report = world.submitted(ORGANISATION, "学习不够深入");
        var item = world.rectifying(report, world.now()).get(0).itemId();
        assertThat(actions(SECRETARY, item)).containsExactly("FILE_PLAN");

        assertThat(api.put(SECRETARY, path(item) + "/plan", world.plan()).body().get("status").textValue()).isEqualTo("PLAN_FILED");
        var filed = events.awaitPublished(ReviewEvent.PlanFiled.class, e -> e.itemId().equals(item));
        assertThat(filed.deadline()).isEqualTo(world.today().plusDays(60));
        world.tell(new WorkflowEvent.PlanDecided(report, item, false, "措施不够具体", "rev-organisation", "组织部", world.now()));
        assertThat(actions(SECRETARY, item)).containsExactly("FILE_PLAN");
        world.planApproved(report, item, ORGANISATION);
        assertThat(actions(SECRETARY, item)).containsExactly("FILE_EVIDENCE");

        assertThat(evidence(item, "现场.png", Samples.PNG).status()).isEqualTo(201);
        events.awaitPublished(ReviewEvent.EvidenceFiled.class, e -> e.itemId().equals(item));
        world.task(report, TaskKind.VERIFY, item, "supervisor", world.now());
        assertThat(actions("supervisor-1", item)).containsExactly("VERIFY");
        world.tell(new WorkflowEvent.ItemVerified(report, item, false, "缺少会议记录", "supervisor-1", "督查员", world.now()));
        assertThat(evidence(item, "会议记录.docx", Samples.DOCX).status()).isEqualTo(201);
        world.tell(new WorkflowEvent.ItemVerified(report, item, true, "属实", "supervisor-1", "督查员", world.now()));

        var view = api.get(SECRETARY, path(item)).body();
        assertThat(view.get("status").textValue()).isEqualTo("STRUCK_OFF");
        assertThat(view.get("light").textValue()).isEqualTo("NONE");
        assertThat(view.get("remaining").isNull()).isTrue();
        assertThat(view.get("planDecisions")).hasSize(2);
        assertThat(view.get("verifications")).hasSize(2);
        assertThat(view.get("evidence")).hasSize(2);
        assertThat(view.get("actions")).isEmpty();
    }

    @Test
    void evidenceComesBackAsItWasFiled() {
        var item = rectifying();
        var filed = evidence(item, "记录 一.txt", Samples.TXT).body().get("evidence").get(0);
        var file = api.get("supervisor-1", path(item) + "/evidence/" + filed.get("id").textValue());
        assertThat(file.response().body()).isEqualTo(Samples.TXT);
        assertThat(file.response().headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(file.response().headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(api.get("supervisor-1", path(item) + "/evidence/" + UUID.randomUUID()).status()).isEqualTo(404);
        var other = rectifying();
        assertThat(api.get("supervisor-1", path(other) + "/evidence/" + filed.get("id").textValue()).status()).isEqualTo(404);
    }

    @Test
    void evidenceIsNeverChangedOrRemoved() {
        evidence(rectifying(), "现场.png", Samples.PNG);
        assertThatThrownBy(() -> jdbc.sql("update evidence set note = 'x'").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from evidence").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void theLedgerFiltersByWhatItShows() {
        var report = world.submitted(ORGANISATION, "学习不够深入", "品牌不够响亮");
        world.rectifying(report, world.now().minusSeconds(400L * 86_400));
        assertThat(api.get("leader-1", "/api/rectification-items?light=RED&report=" + report).body()).hasSize(2).allSatisfy(row -> {
            assertThat(row.get("remaining").intValue()).isNegative();
            assertThat(row.get("sourceTitle").textValue()).isEqualTo("述职报告自查");
        });
        assertThat(api.get("leader-1", "/api/rectification-items?light=GREEN&report=" + report).body()).isEmpty();
        assertThat(api.get("leader-1", "/api/rectification-items?status=NOT_STARTED&organisation=qingshi&report=" + report).body()).hasSize(2);
        assertThat(api.get("leader-1", "/api/rectification-items?organisation=a%00").body()).isEmpty();
        assertThat(api.get("leader-1", "/api/rectification-items?light=BLUE").status()).isEqualTo(422);
        assertThat(api.get("sec-bailu", "/api/rectification-items?report=" + report).body()).isEmpty();
    }

    @Test
    void untilAPlanIsFiledTheLightIsThatOfFilingIt() {
        var report = world.submitted(ORGANISATION, "学习不够深入");
        var item = world.rectifying(report, world.now()).get(0).itemId();
        var filing = world.task(report, TaskKind.FILE_PLAN, item, "secretary/" + ORGANISATION, world.now().minus(10, ChronoUnit.DAYS));
        shows(item, "RED", "报送整改方案", world.today().minusDays(10));
        world.tell(new WorkflowEvent.TaskRescheduled(report, filing, world.now().plus(3, ChronoUnit.DAYS), world.now()));
        shows(item, "YELLOW", "报送整改方案", world.today().plusDays(3));

        api.put(SECRETARY, path(item) + "/plan", world.plan());
        shows(item, "GREEN", "完成整改", world.today().plusDays(60));
        world.tell(new WorkflowEvent.TaskEnded(report, filing, TaskKind.FILE_PLAN, item, null, null, world.now()),
                new WorkflowEvent.PlanDecided(report, item, false, "措施不够具体", "rev-organisation", "组织部", world.now()));
        world.task(report, TaskKind.FILE_PLAN, item, "secretary/" + ORGANISATION, world.now().minus(10, ChronoUnit.DAYS));
        shows(item, "RED", "报送整改方案", world.today().minusDays(10));
    }

    /** On its page and in the ledger. */
    private void shows(UUID item, String light, String step, LocalDate due) {
        var page = api.get(SECRETARY, path(item)).body();
        var rows = StreamSupport.stream(api.get(SECRETARY, "/api/rectification-items?light=" + light).body().spliterator(), false);
        var row = rows.filter(each -> each.get("id").textValue().equals(item.toString())).findFirst().orElseThrow();
        assertThat(List.of(page, row)).allSatisfy(shown -> {
            assertThat(shown.get("light").textValue()).isEqualTo(light);
            assertThat(shown.get("dueTitle").textValue()).isEqualTo(step);
            assertThat(shown.get("due").textValue()).isEqualTo(due.toString());
        });
    }

    private UUID rectifying() {
        var report = world.submitted(ORGANISATION, "学习不够深入");
        var item = world.rectifying(report, world.now()).get(0).itemId();
        world.planApproved(report, item, ORGANISATION);
        return item;
    }

    private Api.Answer evidence(UUID item, String name, byte[] content) {
        return api.upload(SECRETARY, "POST", path(item) + "/evidence", "file", name, content);
    }

    private List<String> actions(String username, UUID item) {
        var actions = api.get(username, path(item)).body().get("actions");
        return StreamSupport.stream(actions.spliterator(), false).map(JsonNode::textValue).toList();
    }

    private static String path(UUID item) {
        return "/api/rectification-items/" + item;
    }
}
