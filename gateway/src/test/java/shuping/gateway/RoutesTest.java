package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shuping.stack.TestStack;

@GatewayTest
class RoutesTest {

    private static final Map<String, Backend> SERVICES =
            Map.of("report", Backends.REPORT, "review", Backends.REVIEW, "workflow", Backends.WORKFLOW);

    private Browser client;
    private String bearer;

    @BeforeEach
    void open(@LocalServerPort int port) {
        client = new Browser("http://localhost:" + port);
        bearer = "Bearer " + TestStack.get().token("organizer");
    }

    @ParameterizedTest
    @CsvSource({
        "report,   /api/organisations", "report,   /api/cycles/current", "report,   /api/reports/1/versions/2/original",
        "report,   /api/incidents/report-service", "report,   /api/docs/report-service",
        "review,   /api/opinions?report=1", "review,   /api/timelines/1", "review,   /api/roll",
        "review,   /api/ballots", "review,   /api/ballots/1/tally", "review,   /api/grades/1",
        "review,   /api/rectification-items", "review,   /api/dashboard/reports",
        "review,   /api/incidents/review-service", "review,   /api/docs/review-service", "review,   /api/live",
        "workflow, /api/tasks/1", "workflow, /api/routing?sector=TOWN", "workflow, /api/processes/1/diagram",
        "workflow, /api/clock", "workflow, /api/incidents/workflow", "workflow, /api/docs/workflow"
    })
    void eachPathGoesToItsService(String service, String path) {
        assertThat(client.get(path, "Authorization", bearer).statusCode()).isEqualTo(200);
        assertThat(SERVICES.get(service).last().uri()).isEqualTo(path);
        assertThat(SERVICES.get(service).last().header("Authorization")).isEqualTo(bearer);
    }

    /** As each service's own description names them; what nobody can reach nobody serves. */
    @ParameterizedTest
    @CsvSource({"report, report-service", "review, review-service", "workflow, workflow"})
    void everyPathOfAServiceGoesToIt(String service, String description) throws IOException {
        var paths = new ObjectMapper().readTree(new File("../contracts/openapi/" + description + ".json")).path("paths");
        assertThat(paths).isNotEmpty();
        for (var names = paths.fieldNames(); names.hasNext();) {
            var path = names.next().replaceAll("\\{\\w+}", "1");
            assertThat(client.get(path, "Authorization", bearer).statusCode()).as(path).isEqualTo(200);
            assertThat(SERVICES.get(service).last().uri()).isEqualTo(path);
        }
    }

    @Test
    void whatNobodyServesIsAProblem() {
        var answer = client.get("/api/unknown", "Authorization", bearer);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("您访问的内容不存在");
    }

    @Test
    void aServicesOwnProblemPassesAsItIs() {
        Backends.REPORT.on("/api/reports/conflict", exchange -> Backend.answer(
                exchange, 409, "application/problem+json", "{\"title\":\"已由张三提交\"}"));
        var answer = client.get("/api/reports/conflict", "Authorization", bearer);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).isEqualTo("{\"title\":\"已由张三提交\"}");
    }

    @Test
    void aServiceCannotSetCookies() {
        Backends.REPORT.on("/api/reports/cookie", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "SHUPING_SESSION=stolen");
            Backend.answer(exchange, 200, "text/plain", "ok");
        });
        client.get("/api/reports/cookie", "Authorization", bearer);
        assertThat(client.setCookies).isEmpty();
    }
}
