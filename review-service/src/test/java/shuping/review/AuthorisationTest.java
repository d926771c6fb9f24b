package shuping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import shuping.contracts.EvaluatorCategory;
import shuping.contracts.Roles;
import shuping.contracts.TaskKind;
import shuping.platform.test.Api;
import shuping.review.Authorisation.Case;

/** Calls every endpoint as every role, on the own and on another's report, with and without a task about it. */
@ReviewServiceTest
class AuthorisationTest {

    private static final Map<String, String> ACCOUNTS = Map.ofEntries(
            Map.entry("sec-qingshi", Roles.SECRETARY), Map.entry("drafter", Roles.DRAFTER),
            Map.entry("sec-wangqiao", Roles.SECRETARY), Map.entry("rev-health", Roles.REVIEWER),
            Map.entry("organizer", Roles.ORGANIZER), Map.entry("scrutineer", Roles.SCRUTINEER),
            Map.entry("eval-01", Roles.EVALUATOR), Map.entry("leader-1", Roles.LEADER),
            Map.entry("supervisor-1", Roles.SUPERVISOR), Map.entry("admin", Roles.ADMINISTRATOR),
            Map.entry("sysadmin", Roles.SYSTEM_ADMIN), Map.entry("secadmin", Roles.SECURITY_ADMIN),
            Map.entry("auditor", Roles.AUDITOR));

    private static final Map<String, String> ORGANISATIONS =
            Map.of("sec-qingshi", "qingshi", "drafter", "qingshi", "sec-wangqiao", "wangqiao");

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final List<Case> cases = new ArrayList<>();

    @BeforeEach
    void reportsOfTwoOrganisationsWithAndWithoutTasks() {
        for (var organisation : List.of("qingshi", "wangqiao")) {
            cases.add(prepare(organisation, false));
            cases.add(prepare(organisation, true));
        }
    }

    @Test
    void everyEndpointHasARow() throws IOException {
        var served = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getPatternValues().stream().anyMatch(path -> path.startsWith("/api/")))
                .filter(mapping -> mapping.getPatternValues().stream().noneMatch(path -> path.startsWith("/api/docs")))
                .map(AuthorisationTest::endpoint)
                .collect(Collectors.toSet());
        assertThat(Authorisation.rows().stream().map(Authorisation::endpoint).collect(Collectors.toSet())).isEqualTo(served);
    }

    @Test
    void everyRoleGetsThroughExactlyWhereItsRowSays() throws IOException {
        var softly = new SoftAssertions();
        for (var row : Authorisation.rows()) {
            for (var tried : cases) {
                ACCOUNTS.forEach((account, role) -> {
                    var status = call(row, tried, account);
                    var named = softly.assertThat(status).as("%s as %s on %s", row.endpoint(), account, tried);
                    if (row.allows(role, tried, ORGANISATIONS.get(account))) {
                        named.isNotIn(row.tellsReportsApart() ? List.of(401, 403, 404, 500) : List.of(401, 403, 500));
                    } else {
                        named.isEqualTo(row.refusal(role));
                    }
                });
            }
        }
        softly.assertAll();
    }

    @Test
    void withoutATokenNothingIsAnswered() throws IOException {
        for (var row : Authorisation.rows()) {
            assertThat(call(row, cases.get(0), null)).as(row.endpoint()).isEqualTo(401);
        }
    }

    @Test
    void listsAndSingleReadsAgree() {
        for (var account : Set.of("sec-qingshi", "drafter", "sec-wangqiao", "rev-health", "organizer", "leader-1", "supervisor-1")) {
            var listed = StreamSupport.stream(api.get(account, "/api/rectification-items").body().spliterator(), false)
                    .map(row -> row.get("id").textValue())
                    .collect(Collectors.toSet());
            for (var tried : cases) {
                assertThat(api.get(account, "/api/rectification-items/" + tried.item()).status() == 200)
                        .as("%s reads %s", account, tried)
                        .isEqualTo(listed.contains(tried.item().toString()));
            }
        }
    }

    @Test
    void aTaskAboutOneItemOpensThatItemOnly() {
        var report = world.submitted("wangqiao", "甲", "乙");
        var items = world.rectifying(report, world.now());
        world.task(report, TaskKind.APPROVE_PLAN, items.get(0).itemId(), "reviewer/health", null);
        assertThat(api.get("rev-health", "/api/rectification-items/" + items.get(0).itemId()).status()).isEqualTo(200);
        assertThat(api.get("rev-health", "/api/rectification-items/" + items.get(1).itemId()).status()).isEqualTo(404);
        assertThat(api.get("rev-health", "/api/timelines/" + report).status()).isEqualTo(200);
        assertThat(api.get("rev-education", "/api/timelines/" + report).status()).isEqualTo(404);
    }

    @Test
    void beforeTheRectificationAReportIsNoneOfTheSupervisorsBusiness() {
        var report = world.submitted("qingshi");
        var notTheirs = api.get("supervisor-1", "/api/timelines/" + report);
        var unknown = api.get("supervisor-1", "/api/timelines/" + UUID.randomUUID());
        assertThat(notTheirs.status()).isEqualTo(404);
        assertThat(notTheirs.body().get("title")).isEqualTo(unknown.body().get("title"));
    }

    private Case prepare(String organisation, boolean granted) {
        var report = world.atAppraisal(organisation, "学习不够深入");
        world.enrol(report, EvaluatorCategory.LEADERS, "eval-02", "eval-03", "eval-04", "eval-05", "eval-06");
        if (granted) {
            world.enrol(report, EvaluatorCategory.LEADERS, "eval-01");
            Roles.all().forEach(role -> world.task(report, TaskKind.REVIEW, null, role, null));
        }
        api.post("organizer", "/api/ballots/" + report + "/opening", null);
        var item = world.rectifying(report, world.now()).get(0).itemId();
        world.planApproved(report, item, organisation);
        var filed = api.upload("sec-" + organisation, "POST", "/api/rectification-items/" + item + "/evidence", "file", "a.txt",
                "已完成".getBytes(StandardCharsets.UTF_8));
        return new Case(report, item, filed.body().get("evidence").get(0).get("id").textValue(), organisation, granted);
    }

    private int call(Authorisation row, Case tried, String account) {
        var path = row.pathFor(tried);
        if (row.path().equals("/api/live")) {
            return HttpClient.newHttpClient()
                    .sendAsync(api.request(account, path).GET().build(), BodyHandlers.ofInputStream())
                    .join()
                    .statusCode();
        }
        if (row.consumes().equals("multipart/form-data")) {
            return api.upload(account, row.method(), path, "file", "a.txt", "已完成".getBytes(StandardCharsets.UTF_8)).status();
        }
        return api.call(account, row.method(), path, body(row)).status();
    }

    private Object body(Authorisation row) {
        return switch (row.path()) {
            case "/api/incidents/review-service/{id}/discard" -> Map.of("reason", "试验");
            case "/api/roll" -> Map.of("voters", List.of());
            case "/api/ballots/{reportId}/papers" -> Map.of("choice", "GOOD");
            default -> world.plan();
        };
    }

    private static String endpoint(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().iterator().next() + " "
                + mapping.getPatternValues().iterator().next() + " "
                + mapping.getConsumesCondition().getConsumableMediaTypes().stream().map(Object::toString)
                        .collect(Collectors.joining());
    }
}
