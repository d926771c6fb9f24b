package shuping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import shuping.contracts.Roles;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.TaskCreated;
import shuping.platform.test.Api;
import shuping.platform.test.ServiceTest;

/** Calls every endpoint as every role, on the own and on another's report, with and without the task. */
@ServiceTest
@Import(Process.class)
class AuthorisationTest {

    /** Who is asking: role, and the task groups that follow from role, organisation and department. */
    private static final List<Account> ACCOUNTS = List.of(
            new Account("sec-qingshi", Roles.SECRETARY, "secretary/qingshi"),
            new Account("drafter", Roles.DRAFTER, "drafter/qingshi"),
            new Account("sec-wangqiao", Roles.SECRETARY, "secretary/wangqiao"),
            new Account("rev-organisation", Roles.REVIEWER, "reviewer/organisation"),
            new Account("rev-health", Roles.REVIEWER, "reviewer/health"),
            new Account("organizer", Roles.ORGANIZER, "organizer"),
            new Account("scrutineer", Roles.SCRUTINEER, "scrutineer"),
            new Account("eval-01", Roles.EVALUATOR, "evaluator"),
            new Account("leader-1", Roles.LEADER, "leader"),
            new Account("supervisor-1", Roles.SUPERVISOR, "supervisor"),
            new Account("admin", Roles.ADMINISTRATOR, "administrator"),
            new Account("sysadmin", Roles.SYSTEM_ADMIN, "system-admin"),
            new Account("secadmin", Roles.SECURITY_ADMIN, "security-admin"),
            new Account("auditor", Roles.AUDITOR, "auditor"));

    @Autowired
    Process process;

    @Autowired
    Api api;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final List<Case> cases = new ArrayList<>();

    @BeforeEach
    void oneTaskOfEachGroup() {
        add(process.requested(), TaskKind.WRITE);
        add(process.submitted(), TaskKind.REVIEW);
        add(process.atAppraisal(), TaskKind.APPRAISAL);
        add(process.atGrade(91), TaskKind.GRADE);
        var rectifying = process.atRectification();
        add(rectifying, TaskKind.FILE_PLAN);
        var verifying = process.atRectification();
        verifying.planFiled(verifying.items.get(0))
                .decideOn(TaskKind.APPROVE_PLAN, "rev-organisation", Map.of("outcome", "approve"))
                .evidenceFiled(verifying.items.get(0));
        add(verifying, TaskKind.VERIFY);
    }

    private void add(Report report, TaskKind kind) {
        var tasks = report.openTasks(kind);
        var groups = report.told(TaskCreated.class, task -> true).stream().map(TaskCreated::group).collect(Collectors.toSet());
        tasks.forEach(task -> cases.add(new Case(report.id.toString(), task.taskId(), task.group(), groups)));
    }

    @Test
    void everyEndpointHasARow() throws IOException {
        var served = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getPatternValues().stream().anyMatch(path -> path.startsWith("/api/")))
                .filter(mapping -> mapping.getPatternValues().stream().noneMatch(path -> path.startsWith("/api/docs")))
                .map(AuthorisationTest::endpoint)
                .collect(Collectors.toSet());
        assertThat(rows().stream().map(Row::endpoint).collect(Collectors.toSet())).isEqualTo(served);
    }

    @Test
    void everyRoleGetsThroughExactlyWhereItsRowSays() throws IOException {
        var softly = new SoftAssertions();
        for (var row : rows()) {
            for (var about : row.aboutTaskOrReport() ? cases : cases.subList(0, 1)) {
                for (var account : ACCOUNTS) {
                    var status = call(row, about, account.username).status();
                    softly.assertThat(status).as("%s as %s on %s", row.endpoint(), account.username, about)
                            .satisfies(got -> check(row, about, account, got));
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void withoutATokenNothingIsAnswered() throws IOException {
        for (var row : rows()) {
            assertThat(call(row, cases.get(0), null).status()).as(row.endpoint()).isEqualTo(401);
        }
    }

    @Test
    void listsAndSingleReadsAgree() {
        for (var account : ACCOUNTS) {
            var listed = new HashSet<String>();
            api.get(account.username, "/api/tasks?scope=group").body().forEach(row -> listed.add(row.get("id").textValue()));
            for (var about : cases) {
                assertThat(api.get(account.username, "/api/tasks/" + about.task).status() == 200)
                        .as("%s reads %s", account.username, about).isEqualTo(listed.contains(about.task));
            }
        }
    }

    private static void check(Row row, Case about, Account account, int status) {
        var mine = row.aboutTask() ? about.group.equals(account.group) : about.everGroups.contains(account.group);
        var allowed = row.anyone.contains(account.role)
                || row.own.contains(account.role) && account.group.endsWith("/qingshi")
                || row.task.contains(account.role) && mine;
        if (allowed) {
            assertThat(status).isNotIn(401, 403, 500);
            assertThat(status == 404 && row.aboutTaskOrReport()).isFalse();
        } else {
            assertThat(status).isEqualTo(row.everNames(account.role) ? 404 : 403);
        }
    }

    private Api.Answer call(Row row, Case about, String username) {
        var path = row.path.replace("{reportId}", about.report)
                .replace("/api/tasks/{id}", "/api/tasks/" + about.task)
                .replace("{id}", "letter-0")
                + ("/api/routing".equals(row.path) ? "?sector=STREET&level=TOWNSHIP" : "");
        return api.call(username, row.method, path, body(row));
    }

    private static Object body(Row row) {
        if (row.path.endsWith("/discard")) {
            return Map.of("reason", "试验");
        }
        return row.path.matches(".*(completion|clock)") && row.method.equals("POST") ? Map.of() : null;
    }

    private static String endpoint(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().iterator().next() + " " + mapping.getPatternValues().iterator().next();
    }

    private static List<Row> rows() throws IOException {
        return new ClassPathResource("authorisation.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("method;"))
                .map(line -> line.split(";", -1))
                .map(cell -> new Row(cell[0], cell[1], roles(cell[2]), roles(cell[3]), roles(cell[4])))
                .toList();
    }

    private static Set<String> roles(String cell) {
        return cell.equals("*") ? Set.copyOf(Roles.all())
                : Arrays.stream(cell.split(" ")).filter(role -> !role.isEmpty()).collect(Collectors.toSet());
    }

    private record Account(String username, String role, String group) {}

    /** @param everGroups groups that hold or held a task about the report */
    private record Case(String report, String task, String group, Set<String> everGroups) {}

    private record Row(String method, String path, Set<String> anyone, Set<String> own, Set<String> task) {

        String endpoint() {
            return method + " " + path;
        }

        boolean aboutTask() {
            return path.startsWith("/api/tasks/{id}");
        }

        boolean aboutTaskOrReport() {
            return aboutTask() || path.contains("{reportId}");
        }

        boolean everNames(String role) {
            return anyone.contains(role) || own.contains(role) || task.contains(role);
        }
    }
}
