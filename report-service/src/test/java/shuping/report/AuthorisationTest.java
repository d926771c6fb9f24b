package shuping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import shuping.contracts.Roles;
import shuping.platform.test.Api;

/** Calls every endpoint as every role, on the own and on another's report, with and without a task about it. */
@ReportServiceTest
@TestInstance(Lifecycle.PER_CLASS)
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

    private final List<Case> reports = new ArrayList<>();
    private int year;
    private String cycle;

    @BeforeAll
    void twoYearsOneWithTasksForEverybody() {
        for (var granted : List.of(false, true)) {
            year = world.year();
            cycle = api.post("admin", "/api/cycles", world.opening(year)).body().get("id").textValue();
            for (var organisation : List.of("qingshi", "wangqiao")) {
                var report = world.reportOf(organisation, cycle);
                var secretary = "sec-" + organisation;
                world.write(secretary, report, Map.of("text", World.TEXT));
                api.post(secretary, "/api/reports/" + report + "/submission", null);
                if (granted) {
                    world.task(report, Roles.all().toArray(String[]::new));
                }
                reports.add(new Case(report, organisation, granted));
            }
        }
    }

    @Test
    void everyEndpointHasARow() throws IOException {
        var served = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getPatternValues().stream().anyMatch(path -> path.startsWith("/api/")))
                .filter(mapping -> mapping.getPatternValues().stream().noneMatch(path -> path.startsWith("/api/docs")))
                .map(AuthorisationTest::endpoint)
                .collect(Collectors.toSet());
        assertThat(AuthorisationRow.all().stream().map(AuthorisationRow::endpoint).collect(Collectors.toSet())).isEqualTo(served);
    }

    @Test
    void everyRoleGetsThroughExactlyWhereItsRowSays() throws IOException {
        var softly = new SoftAssertions();
        for (var row : AuthorisationRow.all()) {
            for (var report : row.aboutReport() ? reports : reports.subList(0, 1)) {
                ACCOUNTS.forEach((account, role) -> softly.assertThat(call(row, report, account).status())
                        .as("%s as %s on %s", row.endpoint(), account, report)
                        .satisfies(status -> check(row, report, account, role, status)));
            }
        }
        softly.assertAll();
    }

    @Test
    void withoutATokenNothingIsAnswered() throws IOException {
        for (var row : AuthorisationRow.all()) {
            assertThat(call(row, reports.get(0), null).status()).as(row.endpoint()).isEqualTo(401);
        }
        var forged = api.send(api.request(null, "/api/reports").header("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30."));
        assertThat(forged.status()).isEqualTo(401);
    }

    @Test
    void listsAndSingleReadsAgree() {
        for (var account : ACCOUNTS.keySet()) {
            var listed = StreamSupport.stream(api.get(account, "/api/reports").body().spliterator(), false)
                    .map(row -> row.get("id").textValue())
                    .collect(Collectors.toSet());
            for (var report : reports) {
                assertThat(world.detail(account, report.id).status() == 200)
                        .as("%s reads %s", account, report)
                        .isEqualTo(listed.contains(report.id));
            }
        }
    }

    @Test
    void onlyItsOwnOrganisationSeesADraft() {
        for (var account : ACCOUNTS.keySet()) {
            for (var report : reports) {
                var detail = world.detail(account, report.id);
                assertThat(detail.status() == 200 && !detail.body().get("draft").isNull())
                        .as("%s sees the draft of %s", account, report)
                        .isEqualTo(report.organisation.equals(ORGANISATIONS.get(account)));
            }
        }
    }

    private static void check(AuthorisationRow row, Case report, String account, String role, int status) {
        var allowed = row.anyone().contains(role)
                || row.own().contains(role) && report.organisation.equals(ORGANISATIONS.get(account))
                || row.granted().contains(role) && report.granted;
        if (allowed) {
            assertThat(status).isNotIn(401, 403, 500);
            assertThat(status == 404 && row.aboutReport()).isFalse();
        } else {
            assertThat(status).isEqualTo(row.everNames(role) ? 404 : 403);
        }
    }

    private Api.Answer call(AuthorisationRow row, Case report, String account) {
        var path = row.path()
                .replace("/api/reports/{id}", "/api/reports/" + report.id)
                .replace("/api/cycles/{id}", "/api/cycles/" + cycle)
                .replace("/api/compilations/{id}", "/api/compilations/" + UUID.randomUUID())
                .replace("/text", "/text?start=0&end=1")
                .replace("{no}", "1").replace("{code}", "qingshi").replace("{id}", "letter-0")
                + (row.path().matches(".*/(comparison|remarks)") ? "?from=1&to=1&on=1" : "");
        return switch (row.consumes()) {
            case "multipart/form-data" -> api.upload(account, row.method(), path, "file", "述职.txt",
                    World.TEXT.getBytes(StandardCharsets.UTF_8));
            case "text/plain" -> api.send(api.request(account, path).header("Content-Type", "text/plain")
                    .method(row.method(), BodyPublishers.ofString(World.TEXT)));
            case "application/json" -> api.call(account, row.method(), path, body(row));
            default -> api.call(account, row.method(), path, null);
        };
    }

    private Object body(AuthorisationRow row) {
        return switch (row.path()) {
            case "/api/organisations/{code}" -> Map.of("name", "青石街道党工委", "sector", "STREET", "level", "TOWNSHIP",
                    "secretary", "sec-qingshi", "secretaryName", "沈若棠");
            case "/api/incidents/report-service/{id}/discard" -> Map.of("reason", "试验");
            case "/api/compilations/{id}/parts" -> Map.of("parts", List.of(Map.of("start", 0, "end", 1)));
            case "/api/reports/{id}/draft/structure" -> Map.of("sections", List.of(
                    Map.of("kind", "OTHER", "start", 0, "end", 5, "items", List.of())));
            case "/api/reports/{id}/draft" -> Map.of("text", World.TEXT);
            case "/api/reports/{id}/draft/cleaning" -> Map.of("rules", List.of("watermarks"));
            case "/api/reports/{id}/draft/matching" -> Map.of("basis", "", "rows", List.of());
            default -> world.opening(year);
        };
    }

    private static String endpoint(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().iterator().next() + " "
                + mapping.getPatternValues().iterator().next() + " "
                + mapping.getConsumesCondition().getConsumableMediaTypes().stream().map(Object::toString)
                        .collect(Collectors.joining());
    }

    private record Case(String id, String organisation, boolean granted) {}
}
