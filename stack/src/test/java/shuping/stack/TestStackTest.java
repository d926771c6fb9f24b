package shuping.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every other module's tests and {@code ./run} rely on, asked of the real thing. */
class TestStackTest {

    private static final TestStack STACK = TestStack.get();

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void postgresqlKeepsWhatItCommitted(String setting) throws SQLException {
        assertThat(ask("workflow", "show " + setting)).isEqualTo("on");
    }

    @Test
    void postgresqlRunsWithOurSettingsWhereverItRuns() throws SQLException {
        // Its client sets the time zone of each connection.
        for (var setting : PostgreSql.SETTINGS.stream().filter(it -> !Set.of("-c", "timezone=UTC").contains(it)).toList()) {
            assertThat(ask("workflow", "show " + setting.split("=")[0])).isEqualTo(setting.split("=")[1]);
        }
        assertThat(ask("workflow", "show server_version_num")).startsWith("17");
    }

    @Test
    void theBrokerRunsWithOurSettingsWhereverItRuns() throws Exception {
        var broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
        try (var admin = Admin.create(Map.of("bootstrap.servers", STACK.kafkaServers()))) {
            var config = admin.describeConfigs(List.of(broker)).all().get().get(broker);
            assertThat(Kafka.SETTINGS.lines()).allSatisfy(setting ->
                    assertThat(setting).isEqualTo(setting.split("=")[0] + "=" + config.get(setting.split("=")[0]).value()));
        }
    }

    @Test
    void keycloakOffersOnlyWhatWeUse() throws Exception {
        var offers = get(STACK.issuer() + "/.well-known/openid-configuration").body();
        assertThat(offers).contains("token_endpoint", "\"issuer\":\"" + STACK.issuer() + "\"");
        assertThat(offers).doesNotContain("device_authorization_endpoint");
    }

    @ParameterizedTest
    @CsvSource({"report_service,workflow", "gateway,keycloak", "review_service,report_service", "workflow,postgres"})
    void aRoleMayConnectToItsOwnDatabaseOnly(String role, String other) throws SQLException {
        assertThat(ask(role, "select current_user")).isEqualTo(role);
        assertThatThrownBy(() -> DriverManager.getConnection(STACK.jdbcUrl(other), role, role))
                .isInstanceOf(SQLException.class).hasMessageContaining("permission denied for database");
    }

    @Test
    void databasesSortTheSameOnEveryMachine() throws SQLException {
        assertThat(ask("workflow", "select datlocale from pg_database where datname = 'workflow'")).isEqualTo("C.UTF-8");
    }

    @Test
    void aFreshDatabaseAndAFreshBrokerAreEmpty() throws Exception {
        try (var connection = DriverManager.getConnection(STACK.jdbcUrl("gateway"), "gateway", "gateway");
                var statement = connection.createStatement()) {
            statement.execute("create table leftover (id int)");
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", STACK.kafkaServers()))) {
            admin.createTopics(List.of(new NewTopic("leftover", 1, (short) 1))).all().get();
            STACK.fresh("gateway");
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
        assertThat(ask("gateway", "select count(*) from information_schema.tables where table_name = 'leftover'")).isEqualTo("0");
    }

    @Test
    void aTokenSaysWhoSomebodyIs() throws Exception {
        var token = claims("rev-organisation");
        assertThat(texts(token.path("roles"))).contains("reviewer").doesNotContain("secretary");
        assertThat(token.path("preferred_username").asText()).isEqualTo("rev-organisation");
        assertThat(token.path("department").asText()).isEqualTo("organisation");
        assertThat(token.path("name").asText()).isNotBlank().doesNotContain(" ");
        assertThat(token.path("sub").asText()).isNotBlank();
        assertThat(token.path("iss").asText()).isEqualTo(STACK.issuer());
        assertThat(token.path("aud").toString()).contains("shuping-api");
        assertThat(token.path("exp").asLong() - token.path("iat").asLong()).isEqualTo(300);
    }

    @Test
    void aSecretarysTokenNamesTheOrganisation() throws Exception {
        var token = claims("sec-qingshi");
        assertThat(texts(token.path("roles"))).containsExactly("secretary");
        assertThat(token.path("organisation").asText()).isEqualTo("qingshi");
    }

    @Test
    void aTokenIsAskedForOnce() {
        assertThat(STACK.token("leader-1")).isSameAs(STACK.token("leader-1"));
    }

    @Test
    void theLoginPageIsChineseAndAcceptsAnyLocalPort() throws Exception {
        var page = get(STACK.issuer() + "/protocol/openid-connect/auth?client_id=shuping-gateway&response_type=code&scope=openid"
                + "&redirect_uri=http://localhost:28080/login/oauth2/code/keycloak"
                + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("lang=\"zh-CN\"", "述评", "用户名", "密码", "登录");
    }

    private static JsonNode claims(String username) throws Exception {
        var payload = STACK.token(username).split("\\.")[1];
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(payload));
    }

    private static List<String> texts(JsonNode array) {
        return new ObjectMapper().convertValue(array, new com.fasterxml.jackson.core.type.TypeReference<>() {});
    }

    private static HttpResponse<String> get(String url) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String ask(String role, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(STACK.jdbcUrl(role), role, role);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
