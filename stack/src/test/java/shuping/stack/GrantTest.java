package shuping.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How somebody comes to the rights of a role: the account from one, the rights from another, seen by a third. */
class GrantTest {

    private static final TestStack STACK = TestStack.get();
    private static KeycloakApi keycloak;

    private final String somebody = "try-" + UUID.randomUUID();

    @BeforeAll
    static void open() {
        keycloak = new KeycloakApi(STACK);
    }

    @AfterEach
    void remove() {
        keycloak.removeUser(somebody);
    }

    @Test
    void anAccountWithoutAGrantHasNoRights() throws Exception {
        create("""
                , "attributes":{"organisation":["qingshi"],"sectors":["STREET"]}, "realmRoles":["secretary"],
                "clientRoles":{"realm-management":["realm-admin"]}""");
        keycloak.call("sysadmin", "PUT " + path(), """
                {"attributes":{"organisation":["qingshi"],"department":["organisation"]}, "realmRoles":["secretary"]}""");
        var token = claims();
        assertThat(token.path("roles").toString()).doesNotContain("secretary");
        assertThat(token.has("organisation")).isFalse();
        assertThat(token.has("department")).isFalse();
        assertThat(token.has("sectors")).isFalse();
        assertThat(token.at("/resource_access/realm-management").isMissingNode()).isTrue();
    }

    @Test
    void roleAndOrganisationComeWithTheirGroups() throws Exception {
        create("");
        join("角色/书记");
        join("单位/qingshi");
        var token = claims();
        assertThat(token.path("roles").toString()).contains("secretary");
        assertThat(token.path("organisation").asText()).isEqualTo("qingshi");
    }

    @Test
    void sectorsComeFromEveryGroupThatHasThem() throws Exception {
        create("");
        join("部门/education");
        join("部门/health");
        assertThat(claims().path("sectors")).extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("SCHOOL", "UNIVERSITY", "HOSPITAL");
    }

    @Test
    void aNewGroupBringsNoRole() {
        var made = keycloak.call("secadmin", "POST /groups/{group:单位}/children", """
                {"name":"%s","realmRoles":["leader"],"clientRoles":{"realm-management":["realm-admin"]}}""".formatted(somebody));
        assertThat(made.statusCode()).isEqualTo(201);
        var roles = keycloak.owned("/groups/{group:单位/%s}/role-mappings".formatted(somebody));
        keycloak.removeMade(made);
        assertThat(roles).isEmpty();
    }

    @Test
    void theAuditorSeesWhoGrantedWhatToWhom() {
        create("");
        join("角色/领导");
        var event = KeycloakApi.read(keycloak.call("auditor",
                "GET /admin-events?resourceTypes=GROUP_MEMBERSHIP&resourcePath=*{user:%s}*".formatted(somebody), "")).path(0);
        assertThat(event.path("operationType").asText()).isEqualTo("CREATE");
        assertThat(event.at("/authDetails/userId").asText()).isEqualTo(keycloak.id("{user:secadmin}"));
        assertThat(event.path("representation").asText()).contains("/角色/领导");
    }

    private void create(String more) {
        var made = keycloak.call("sysadmin", "POST /users", """
                {"username":"%s","firstName":"试","lastName":"某","enabled":true,"groups":["/账号"],
                 "credentials":[{"type":"password","value":"%s"}]%s}""".formatted(somebody, Users.PASSWORD, more));
        assertThat(made.statusCode()).isEqualTo(201);
    }

    private void join(String group) {
        assertThat(keycloak.call("secadmin", "PUT " + path() + "/groups/{group:" + group + "}", "").statusCode()).isEqualTo(204);
    }

    private String path() {
        return "/users/{user:" + somebody + "}";
    }

    private JsonNode claims() throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(STACK.token(somebody).split("\\.")[1]));
    }
}
